import { useTranslations } from 'next-intl'
import type { State } from '@/lib/commitments/lifecycle'
import { Mark } from './mark'
import { COMMITMENT_MARKS } from './mark-shapes'

/** Where a commitment is in its life. */
export function StateMark({ state }: { state: State }) {
  const t = useTranslations('states.commitment')
  return <Mark {...COMMITMENT_MARKS[state]}>{t(state)}</Mark>
}
