import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDateOrNull } from '../day'
import { changeCommitment, requireMove } from './change-commitment'
import { voidRequest } from './close-pending'
import { pendingProposal } from './pending-proposal'
import type { settlePartlyInput } from './schema'
import { addWindow, windowColumns } from './windows'

/** Records that part was done: what remains is written down and gets a window of its own. */
export function settlePartly(actor: Actor, input: z.infer<typeof settlePartlyInput>, at?: Date) {
  const { number, meetingDate, remainder, phrase, earliest, latest } = input
  return changeCommitment(
    actor,
    'commitment.record_decision',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      requireMove(commitment, 'settle_partly')
      const proposal = await pendingProposal(work, meetingDate)
      await voidRequest(work, null)
      const decided = {
        decidedById: actor.id,
        decidedAt: at,
        meetingDate: toDateOrNull(meetingDate),
        remainder,
      }
      await tx.settlementProposal.update({
        where: { id: proposal.id },
        data: { outcome: 'partly_settled', ...decided },
      })
      const window = { origin: 'remainder' as const, phrase, earliest, latest, reason: remainder }
      await addWindow(tx, commitment.id, window, { createdById: actor.id, createdAt: at })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'partly_settled', ...windowColumns(window), updatedAt: at, version: { increment: 1 } },
      })
      const facts = { meetingDate, remainder, window: { phrase, earliest, latest } }
      return {
        value: commitment,
        entry: { kind: 'commitment.partly_settled', about: { commitmentId: commitment.id }, ...facts },
      }
    },
    at,
  )
}
