import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeCommitment, requireUnchanged, type Seen } from './change-commitment'
import type { publishInput } from './schema'

/** Makes it readable for everyone. A confidential one has to be made public-worthy first. */
export function publishCommitment(actor: Actor, input: z.infer<typeof publishInput> & Seen, at?: Date) {
  const { number } = input
  return changeCommitment(
    actor,
    'commitment.publish',
    number,
    async ({ tx, commitment, at }) => {
      requireUnchanged(commitment, input)
      if (commitment.publishedAt) throw new NotAllowedInState('already_published', { number })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { publishedAt: at, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.published', about: { commitmentId: commitment.id }, number },
      }
    },
    at,
  )
}
