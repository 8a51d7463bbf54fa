import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeRedactions } from './change-redactions'
import type { liftInput } from './schema'

/** Gives words back that were left out by mistake. */
export function liftRedaction(actor: Actor, input: z.infer<typeof liftInput>, at?: Date) {
  const { documentId, redactionId } = input
  return changeRedactions(
    actor,
    documentId,
    async ({ tx, document }) => {
      const found = await tx.redaction.findFirst({
        where: { id: redactionId, documentId },
        select: { spans: true },
      })
      if (!found) throw new NotAllowedInState('not_left_out')
      await tx.redaction.delete({ where: { id: redactionId } })
      const places = found.spans.length / 2
      return { value: document, entry: { kind: 'document.redaction_lifted', about: { documentId }, places } }
    },
    at,
  )
}
