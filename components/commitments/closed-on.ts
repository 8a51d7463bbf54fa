import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { CLOSED, type State } from '@/lib/commitments/lifecycle'
import { fromDate, type IsoDay } from '@/lib/day'

/** The day a commitment was closed: settled, or the meeting that declared it lapsed or not kept; null while it lives. */
export function closedOn({
  state,
  listed,
  decisions,
}: Pick<WholeCommitment, 'state' | 'listed' | 'decisions'>): IsoDay | null {
  if (!(CLOSED as readonly State[]).includes(state)) return null
  const meeting = decisions.find((decision) => decision.outcome === state)?.meetingDate
  return listed.settledOn ?? (meeting ? fromDate(meeting) : null)
}
