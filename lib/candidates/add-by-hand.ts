import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { toDateOrNull } from '../day'
import { Invalid, NotFound } from '../errors'
import { change } from '../history/change'
import { findPassage } from './find-passage'
import type { addByHandInput } from './schema'

/** Adds a passage the engine missed, found again in the source so that it keeps its place. */
export function addByHand(actor: Actor, input: z.infer<typeof addByHandInput>, at?: Date) {
  const account = requireMay(actor, 'candidate.review')
  const { documentId, quote, title, kind, strength, owner, phrase, earliest, latest } = input
  return change(
    account,
    async (tx) => {
      const document = await tx.document.findUnique({ where: { id: documentId }, select: { text: true } })
      if (!document) throw new NotFound('no_such_document')
      const place = findPassage(document.text, quote)
      if (!place) throw new Invalid('check_fields', { quote: 'quote_not_in_source' })
      const question = await tx.question.findFirst({
        where: { documentId, start: { lte: place.start }, end: { gte: place.end } },
        select: { id: true },
      })
      const candidate = await tx.candidate.create({
        data: {
          documentId,
          questionId: question?.id ?? null,
          byHand: true,
          title,
          quote: document.text.slice(place.start, place.end),
          ...place,
          kind,
          strength,
          owner,
          trackable: true,
          score: 1,
          duePhrase: phrase,
          dueEarliest: toDateOrNull(earliest),
          dueLatest: toDateOrNull(latest),
          dueRule: latest ? 'by_hand' : null,
          evidence: [],
          engineVersion: 'by hand',
        },
      })
      return {
        value: candidate,
        entry: { kind: 'candidate.added', about: { documentId }, title, quote: candidate.quote },
      }
    },
    at,
  )
}
