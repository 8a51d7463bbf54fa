import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState } from '../errors'
import { change } from '../history/change'
import type { documentRef } from './schema'

/** Publishes every registered commitment of a document that is not public yet, confidential ones excepted. */
export function publishRegistered(actor: Actor, { documentId }: z.infer<typeof documentRef>, at?: Date) {
  const account = requireMay(actor, 'commitment.publish')
  return change(
    account,
    async (tx, at) => {
      const published = await tx.commitment.updateManyAndReturn({
        where: { documentId, publishedAt: null, confidential: false },
        data: { publishedAt: at, updatedAt: at, version: { increment: 1 } },
        select: { id: true, number: true },
      })
      if (published.length === 0) throw new NotAllowedInState('nothing_to_publish')
      const entry = published.map(({ id, number }) => ({
        kind: 'commitment.published' as const,
        about: { commitmentId: id },
        number,
      }))
      return { value: { documentId, count: published.length }, entry }
    },
    at,
  )
}
