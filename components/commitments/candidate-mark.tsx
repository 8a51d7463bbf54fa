import { useTranslations } from 'next-intl'
import type { CandidateState } from '@/lib/candidates/lifecycle'
import { Mark } from './mark'
import { CANDIDATE_MARKS } from './mark-shapes'

/** What became of a candidate in the review. */
export function CandidateMark({ state }: { state: CandidateState }) {
  const t = useTranslations('states.candidate')
  return <Mark {...CANDIDATE_MARKS[state]}>{t(state)}</Mark>
}
