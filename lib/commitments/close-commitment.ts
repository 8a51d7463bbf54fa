import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDate } from '../day'
import { changeCommitment, requireMove } from './change-commitment'
import { closePending } from './close-pending'
import { endHold } from './end-hold'
import { requireHeld } from './held-meeting'
import type { closeInput } from './schema'

/** Records the committee's decision that it lapses, or that it was not kept. */
export function closeCommitment(actor: Actor, input: z.infer<typeof closeInput>, at?: Date) {
  const { number, outcome, reason, meetingDate } = input
  return changeCommitment(
    actor,
    'commitment.record_decision',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      requireMove(commitment, outcome === 'lapsed' ? 'lapse' : 'mark_not_kept')
      requireHeld(meetingDate, at)
      await endHold(work)
      await closePending(work, reason)
      await tx.decision.create({
        data: {
          commitmentId: commitment.id,
          outcome,
          reason,
          meetingDate: toDate(meetingDate),
          decidedById: actor.id,
          decidedAt: at,
        },
      })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: outcome, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: `commitment.${outcome}`, about: { commitmentId: commitment.id }, reason, meetingDate },
      }
    },
    at,
  )
}
