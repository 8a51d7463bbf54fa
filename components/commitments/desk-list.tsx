import { useTranslations } from 'next-intl'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { Section } from '../ui/section'
import { CommitmentList } from './commitment-list'
import type { Moment } from './commitment-view'

type Props = {
  word: 'assigned' | 'settlements' | 'extensions' | 'unassigned' | 'without_term'
  items: ListedCommitment[]
  moment: Moment
}

/** One pile on the desk; an empty one says so. */
export function DeskList({ word, items, moment }: Props) {
  const t = useTranslations('desk')
  return (
    <Section title={t(`${word}.title`)} aside={items.length > 0 && t('count', { count: items.length })}>
      {items.length === 0 ? (
        <p className="py-2 text-muted">{t(`${word}.none`)}</p>
      ) : (
        <CommitmentList items={items} moment={moment} />
      )}
    </Section>
  )
}
