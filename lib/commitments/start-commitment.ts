import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeCommitment, requireMove } from './change-commitment'
import type { startInput } from './schema'

/** Work has begun by whoever was assigned: from now on it is in progress. */
export function startCommitment(actor: Actor, input: z.infer<typeof startInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.start',
    input.number,
    async ({ tx, commitment, at }) => {
      requireMove(commitment, 'start')
      if (!commitment.assigneeId)
        throw new NotAllowedInState('nobody_assigned', { number: commitment.number })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'in_progress', updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.started', about: { commitmentId: commitment.id } },
      }
    },
    at,
  )
}
