import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'
import { leftOutIn, type Redacted } from './mask'
import { type Suggestion, suggest } from './suggest'

/** Those who govern or sit in the council: they speak in public, under their name. */
async function officials(): Promise<string[]> {
  const [terms, members] = await Promise.all([
    db().officeTerm.findMany({ select: { holder: true }, distinct: ['holder'] }),
    db().account.findMany({ where: { partyId: { not: null } }, select: { name: true } }),
  ])
  return [...terms.map(({ holder }) => holder), ...members.map(({ name }) => name)]
}

/** What is left out of a document, and what may have to be. @throws Forbidden */
export async function findRedactions(actor: Actor, documentId: string) {
  requireMay(actor, 'document.redact')
  const document = await db().document.findUnique({
    where: { id: documentId },
    select: {
      ...{ id: true, title: true, text: true, pages: true, publishedAt: true },
      questions: {
        select: { position: true, number: true, also: true, start: true, end: true, answerStart: true },
        orderBy: { position: 'asc' },
      },
      redactions: {
        select: {
          id: true,
          kind: true,
          words: true,
          spans: true,
          createdAt: true,
          createdBy: { select: { name: true } },
        },
        orderBy: [{ kind: 'asc' }, { words: 'asc' }],
      },
    },
  })
  if (!document) return null
  const { redactions, ...rest } = document
  return {
    ...rest,
    leftOut: leftOutIn(redactions),
    redactions: redactions.map(({ spans, createdBy, createdAt, ...one }) => ({
      ...{ ...one, places: spans.length / 2, by: createdBy.name, at: createdAt },
    })),
    suggestions: suggest(document.text, redactions, await officials()),
  }
}

/** What may have to be left out before a document is published. */
export async function suggestionsFor(document: { id: string; text: string }): Promise<Suggestion[]> {
  const redactions = await db().redaction.findMany({
    where: { documentId: document.id },
    select: { kind: true, words: true },
  })
  return suggest(document.text, redactions, await officials())
}

/** What is left out of the document a commitment comes from: its history is told without. */
export function redactionsAround(commitmentId: string): Promise<Redacted[]> {
  return db().redaction.findMany({
    where: { document: { commitments: { some: { id: commitmentId } } } },
    select: { kind: true, words: true },
  })
}
