import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCommitment, requireMove } from './change-commitment'
import type { reopenInput } from './schema'

/** An admin opens a closed commitment again, with the reason. */
export function reopenCommitment(actor: Actor, { number, reason }: z.infer<typeof reopenInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.reopen',
    number,
    async ({ tx, actor, commitment, at }) => {
      requireMove(commitment, 'reopen')
      await tx.decision.create({
        data: { commitmentId: commitment.id, outcome: 'open', reason, decidedById: actor.id, decidedAt: at },
      })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'open', settledOn: null, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.reopened', about: { commitmentId: commitment.id }, reason },
      }
    },
    at,
  )
}
