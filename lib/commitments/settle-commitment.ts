import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { dayOf } from '../clock'
import { toDate, toDateOrNull } from '../day'
import { changeCommitment, requireMove } from './change-commitment'
import { voidRequest } from './close-pending'
import { type OnList, requireOnList } from './on-list'
import { pendingProposal } from './pending-proposal'
import type { settleInput } from './schema'

/** Records that the committee agreed: the promise was kept. @param list given where it is settled as part of a list */
export function settleCommitment(
  actor: Actor,
  { number, meetingDate }: z.infer<typeof settleInput>,
  at?: Date,
  list?: OnList,
) {
  return changeCommitment(
    actor,
    'commitment.record_decision',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      requireMove(commitment, 'settle')
      const proposal = await pendingProposal(work, meetingDate)
      if (list) await requireOnList(work, proposal.id, list)
      await voidRequest(work, null)
      await tx.settlementProposal.update({
        where: { id: proposal.id },
        data: {
          outcome: 'settled',
          decidedById: actor.id,
          decidedAt: at,
          meetingDate: toDateOrNull(meetingDate),
        },
      })
      const settledOn = toDate(meetingDate ?? dayOf(at))
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'settled', settledOn, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.settled', about: { commitmentId: commitment.id }, meetingDate },
      }
    },
    at,
  )
}
