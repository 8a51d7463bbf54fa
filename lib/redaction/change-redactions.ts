import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import type { Document } from '../db/generated/client'
import { NotFound } from '../errors'
import { type Changed, change } from '../history/change'
import { maskCopies } from './copies'
import { maskTyped, promisesAround } from './typed'

type Work = {
  tx: Tx
  actor: { id: string }
  document: Pick<Document, 'id' | 'text'>
  promises: string[]
  at: Date
}

/** What both verbs share: the document is locked, they do their work, and what was taken over from it, or written about it, follows. */
export function changeRedactions<T>(
  actor: Actor,
  documentId: string,
  work: (context: Work) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const account = requireMay(actor, 'document.redact')
  return change(
    account,
    async (tx, instant) => {
      await tx.$queryRaw`SELECT 1 FROM "Document" WHERE "id" = ${documentId}::uuid FOR UPDATE`
      const document = await tx.document.findUnique({
        where: { id: documentId },
        select: { id: true, text: true, number: true },
      })
      if (!document) throw new NotFound('no_such_document')
      // Whoever amends one of these meanwhile is waited for; their words are then masked as they stand.
      const promises = await promisesAround(tx, document)
      await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE "id" = ANY(${promises}::uuid[]) ORDER BY "id" FOR UPDATE`
      const changed = await work({ tx, actor: account, document, promises, at: instant })
      await maskCopies(tx, documentId)
      for (const id of promises) await maskTyped(tx, id, documentId)
      return changed
    },
    at,
  )
}
