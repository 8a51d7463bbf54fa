import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import type { Document } from '../db/generated/client'
import { NotFound } from '../errors'
import { type Changed, change } from '../history/change'
import { maskCopies } from './copies'

type Work = { tx: Tx; actor: { id: string }; document: Pick<Document, 'id' | 'text'>; at: Date }

/** What both verbs share: the document is locked, they do their work, and what was taken over from it follows. */
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
        select: { id: true, text: true },
      })
      if (!document) throw new NotFound('no_such_document')
      // Whoever amends one of these meanwhile is waited for; their words are then masked as they stand.
      await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE "documentId" = ${documentId}::uuid ORDER BY "id" FOR UPDATE`
      const changed = await work({ tx, actor: account, document, at: instant })
      await maskCopies(tx, documentId)
      return changed
    },
    at,
  )
}
