import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import type { documentRef } from './schema'

/** Takes the source back out of public view. */
export function withdrawDocument(actor: Actor, { documentId }: z.infer<typeof documentRef>, at?: Date) {
  const account = requireMay(actor, 'document.publish')
  return change(
    account,
    async (tx) => {
      const document = await tx.document.findUnique({
        where: { id: documentId },
        select: { id: true, title: true, publishedAt: true },
      })
      if (!document) throw new NotFound('no_such_document')
      if (!document.publishedAt) throw new NotAllowedInState('document_not_published')
      await tx.document.update({
        where: { id: documentId },
        data: { publishedAt: null, version: { increment: 1 } },
      })
      return {
        value: document,
        entry: { kind: 'document.withdrawn', about: { documentId }, title: document.title },
      }
    },
    at,
  )
}
