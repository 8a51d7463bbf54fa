import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCandidate } from './change-candidate'
import { requireCandidateMove } from './require-move'
import type { rejectInput } from './schema'

/** Says that the passage is no promise, and why. */
export function rejectCandidate(actor: Actor, input: z.infer<typeof rejectInput>, at?: Date) {
  const { reason } = input
  return changeCandidate(
    actor,
    input,
    async ({ tx, actor, candidate, at }) => {
      requireCandidateMove(candidate.state, 'reject')
      await tx.candidate.update({
        where: { id: candidate.id },
        data: {
          state: 'rejected',
          rejectReason: reason,
          decidedById: actor.id,
          decidedAt: at,
          version: { increment: 1 },
        },
      })
      const { documentId, title } = candidate
      return { value: candidate, entry: { kind: 'candidate.rejected', about: { documentId }, title, reason } }
    },
    at,
  )
}
