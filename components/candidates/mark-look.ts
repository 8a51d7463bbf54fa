import type { CandidateState } from '@/lib/candidates/lifecycle'
import { classNames } from '../ui/class-names'

/**
 * Looks of a candidate's words in the text. The line under them tells the state as well as the colour does: unbroken
 * while someone must decide, double once registered, dashed when merged, dotted when it is no commitment.
 */
const STATES: Record<CandidateState, string> = {
  proposed: 'bg-soon-wash decoration-soon decoration-solid',
  accepted: 'bg-accent-wash decoration-accent decoration-double',
  merged: 'bg-accent-wash decoration-accent decoration-dashed',
  rejected: 'bg-transparent decoration-muted decoration-dotted',
}

const BASE =
  'cursor-pointer text-ink underline decoration-1 underline-offset-4 [box-decoration-break:clone] ' +
  'data-current:outline-2 data-current:outline-offset-1 data-current:outline-accent'
const BELOW = 'bg-transparent decoration-edge decoration-dotted'

export function markStyle({ state, trackable }: { state: CandidateState; trackable: boolean }): string {
  return classNames(BASE, state === 'proposed' && !trackable ? BELOW : STATES[state])
}

/** The border beside a card's quote, in the colour of its mark. */
export function quoteStyle(state: CandidateState): string {
  return {
    proposed: 'border-soon',
    accepted: 'border-accent',
    merged: 'border-accent',
    rejected: 'border-rule',
  }[state]
}
