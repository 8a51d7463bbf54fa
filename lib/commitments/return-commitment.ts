import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDateOrNull } from '../day'
import { changeCommitment, requireMove } from './change-commitment'
import { pendingProposal } from './pending-proposal'
import type { returnInput } from './schema'

/** Records that the committee was not satisfied: back to work, with the reason. */
export function returnCommitment(actor: Actor, input: z.infer<typeof returnInput>, at?: Date) {
  const { number, meetingDate, reason } = input
  return changeCommitment(
    actor,
    'commitment.record_decision',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      requireMove(commitment, 'return')
      const proposal = await pendingProposal(work, meetingDate)
      const decided = { decidedById: actor.id, decidedAt: at, meetingDate: toDateOrNull(meetingDate), reason }
      await tx.settlementProposal.update({
        where: { id: proposal.id },
        data: { outcome: 'returned', ...decided },
      })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'in_progress', updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.returned', about: { commitmentId: commitment.id }, meetingDate, reason },
      }
    },
    at,
  )
}
