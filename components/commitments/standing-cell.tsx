import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { daysLateAt, type Moment, standingAt } from './commitment-view'
import { StandingMark } from './standing-mark'
import { StateMark } from './state-mark'

/** Where it is in its life, and below that only what asks for attention. */
export function StandingCell({ item, moment }: { item: ListedCommitment; moment: Moment }) {
  const standing = standingAt(item, moment)
  const speaks = standing === 'overdue' || standing === 'due_soon'
  return (
    <span className="flex flex-col gap-0.5">
      <StateMark state={item.state} />
      {speaks && (
        <span className="whitespace-nowrap">
          <StandingMark standing={standing} daysLate={daysLateAt(item, moment)} />
        </span>
      )}
    </span>
  )
}
