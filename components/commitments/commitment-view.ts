import type { Moment } from '@/lib/commitments/facets'
import { CLOCK_RUNS, CLOSED, type State } from '@/lib/commitments/lifecycle'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { daysLate, type Standing, standingOf } from '@/lib/commitments/standing'
import type { WindowBarProps } from './window-bar'

export type { Moment }

const isIn = (states: readonly State[], state: State) => states.includes(state)

export function standingAt({ state, due }: ListedCommitment, { today, soonDays }: Moment): Standing {
  return standingOf({ state, latest: due.latest }, today, soonDays)
}

export function daysLateAt({ state, due }: ListedCommitment, { today }: Moment): number {
  return daysLate({ state, latest: due.latest }, today)
}

/** A commitment as its window bar wants it. */
export function barOf(
  { state, due, madeOn, ghosts, settledOn }: ListedCommitment,
  { today }: Moment,
): WindowBarProps {
  return {
    madeOn,
    earliest: due.earliest,
    latest: due.latest,
    planned: due.planned,
    today,
    ghosts,
    closedOn: isIn(CLOSED, state) ? settledOn : null,
    clockRuns: isIn(CLOCK_RUNS, state),
  }
}
