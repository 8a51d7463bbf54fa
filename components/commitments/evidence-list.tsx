import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { Section } from '../ui/section'
import { EvidenceItem } from './evidence-item'

type Props = Pick<WholeCommitment, 'settlements' | 'inside'>

/** What was brought to show that it was done, and the committee's verdict on each; newest first. */
export function EvidenceList({ settlements, inside }: Props) {
  const t = useTranslations('commitment.evidence')
  return (
    <Section title={t('title')} id="evidence">
      {settlements.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ol>
        {settlements.map((settlement) => (
          <EvidenceItem key={settlement.id} settlement={settlement} inside={inside} />
        ))}
      </ol>
    </Section>
  )
}
