import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db, type Tx } from '../db/client'
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

type Around = Redacted & { documentId: string }

/**
 * What is left out of the documents that promises come from, or are proved by, for each promise: what people write about
 * it, and its history, is told without.
 */
export async function leftOutAround(
  client: Pick<Tx, '$queryRaw'>,
  commitmentIds: string[],
): Promise<Map<string, Around[]>> {
  const rows = await client.$queryRaw<(Around & { commitmentId: string })[]>`
    SELECT c."id" AS "commitmentId", r."kind"::text, r."words", r."documentId"
    FROM "Commitment" c JOIN "Redaction" r ON r."documentId" = c."documentId"
    WHERE c."id" = ANY(${commitmentIds}::uuid[])
    UNION
    SELECT s."commitmentId", r."kind"::text, r."words", r."documentId"
    FROM "SettlementProposal" s JOIN "Document" d ON d."number" = s."documentNumber"
      JOIN "Redaction" r ON r."documentId" = d."id"
    WHERE s."commitmentId" = ANY(${commitmentIds}::uuid[])`
  const found = new Map<string, Around[]>()
  for (const { commitmentId, ...one } of rows)
    found.set(commitmentId, [...(found.get(commitmentId) ?? []), one])
  return found
}

/** The same for one promise. */
export async function redactionsAround(commitmentId: string): Promise<Redacted[]> {
  return (await leftOutAround(db(), [commitmentId])).get(commitmentId) ?? []
}

export type Original = { field: string; original: string }

/** What stood in these rows before words were left out; for the office. @throws Forbidden */
export async function originalsOf(actor: Actor, targetIds: string[]): Promise<Original[]> {
  requireMay(actor, 'document.read_original')
  return db().maskedCopy.findMany({
    where: { targetId: { in: targetIds } },
    select: { field: true, original: true },
    orderBy: [{ field: 'asc' }, { targetId: 'asc' }],
  })
}
