import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import type { documentRef } from './schema'

/** Makes the source readable for everyone. It is private until then: residents' names occur in such letters. */
export function publishDocument(actor: Actor, { documentId }: z.infer<typeof documentRef>, at?: Date) {
  const account = requireMay(actor, 'document.publish')
  return change(
    account,
    async (tx, at) => {
      const document = await tx.document.findUnique({
        where: { id: documentId },
        select: { id: true, title: true, publishedAt: true },
      })
      if (!document) throw new NotFound('no_such_document')
      if (document.publishedAt) throw new NotAllowedInState('document_already_published')
      await tx.document.update({
        where: { id: documentId },
        data: { publishedAt: at, version: { increment: 1 } },
      })
      return {
        value: document,
        entry: { kind: 'document.published', about: { documentId }, title: document.title },
      }
    },
    at,
  )
}
