import { useTranslations } from 'next-intl'
import type { Standing } from '@/lib/commitments/standing'
import { Mark } from './mark'
import { STANDING_MARKS } from './mark-shapes'

type Props = { standing: Standing /** Whole days past the term, where it is overdue. */; daysLate?: number }

const LOUD: readonly Standing[] = ['overdue', 'due_soon']

/** How a commitment stands today: late, due soon, without a term. */
export function StandingMark({ standing, daysLate = 0 }: Props) {
  const t = useTranslations('states')
  const late = standing === 'overdue' && daysLate > 0
  return (
    <Mark {...STANDING_MARKS[standing]} strong={LOUD.includes(standing)}>
      {late ? t('days_late', { days: daysLate }) : t(`standing.${standing}`)}
    </Mark>
  )
}
