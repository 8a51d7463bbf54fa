import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { LIVE, type State } from '@/lib/commitments/lifecycle'
import { ProposalSays } from '../say/proposal-says'
import type { Speaker } from '../say/say-form'
import { Section } from '../ui/section'
import { EvidenceItem } from './evidence-item'

type Props = {
  commitment: WholeCommitment
  /** Ids of the documents the evidence names, by number, as far as they are ours. */
  documents: Map<string, string>
  speaker: Speaker | 'proposer' | null
}

/** What was brought to show that it was done, what people say of it, and the committee's verdict; newest first. */
export function EvidenceList({ commitment, documents, speaker }: Props) {
  const t = useTranslations('commitment.evidence')
  const { settlements, inside, state, number } = commitment
  const isLive = (LIVE as readonly State[]).includes(state)
  if (settlements.length === 0 && !isLive) return null
  return (
    <Section title={t('title')} id="evidence">
      {settlements.length === 0 && <p className="text-muted">{t('none')}</p>}
      <ol>
        {settlements.map((settlement) => {
          const document = documents.get(settlement.documentNumber ?? '')
          return (
            <EvidenceItem
              key={settlement.id}
              settlement={settlement}
              inside={inside}
              href={document ? `/documents/${document}` : null}
            >
              <ProposalSays number={number} settlement={settlement} speaker={speaker} />
            </EvidenceItem>
          )
        })}
      </ol>
    </Section>
  )
}
