import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { Invalid, NotAllowedInState } from '../errors'
import { changeRedactions } from './change-redactions'
import { placesOf } from './places'
import type { redactInput } from './schema'
import { standInTyped } from './typed'

/**
 * Leaves words out of everything the public sees of a document. History says how many, never which: it would keep what
 * has to go.
 * @throws Invalid at `more` for words that stand neither in the document nor in what was written about its promises
 */
export function redactDocument(actor: Actor, input: z.infer<typeof redactInput>, at?: Date) {
  const { documentId, redactions } = input
  return changeRedactions(
    actor,
    documentId,
    async ({ tx, actor, document, promises, at }) => {
      const asked = [...new Map(redactions.map((one) => [one.words, one])).values()]
      const placed = asked.map((one) => ({ ...one, spans: placesOf(document.text, one.words) }))
      for (const { words, spans } of placed)
        if (spans.length === 0 && !(await standInTyped(tx, promises, words)))
          throw new Invalid('check_fields', { more: 'words_not_in_document' })
      const { count } = await tx.redaction.createMany({
        data: placed.map(({ kind, words, spans }) => ({
          ...{ documentId, kind, words, createdById: actor.id, createdAt: at },
          spans: spans.flatMap(({ start, end }) => [start, end]),
        })),
        skipDuplicates: true,
      })
      if (count === 0) throw new NotAllowedInState('already_left_out')
      const places = placed.reduce((sum, { spans }) => sum + spans.length, 0)
      return { value: document, entry: { kind: 'document.redacted', about: { documentId }, count, places } }
    },
    at,
  )
}
