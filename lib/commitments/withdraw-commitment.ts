import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeCommitment } from './change-commitment'
import type { publishInput } from './schema'

/** Takes it out of the public register again; it stays in the office's own. */
export function withdrawCommitment(actor: Actor, { number }: z.infer<typeof publishInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.publish',
    number,
    async ({ tx, commitment, at }) => {
      if (!commitment.publishedAt) throw new NotAllowedInState('not_published', { number })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { publishedAt: null, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.withdrawn', about: { commitmentId: commitment.id }, number },
      }
    },
    at,
  )
}
