import { z } from 'zod'
import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db, type Prisma } from '../db/client'
import { LISTED, readableBy, toListed } from './queries'

const PAGE_SIZE = 30

type Counts = { questions: number; commitments: number; waiting: number }
const NONE: Counts = { questions: 0, commitments: 0, waiting: 0 }
const toMap = (groups: { documentId: string | null; _count: number }[]) =>
  new Map(groups.map(({ documentId, _count }) => [documentId, _count]))

/**
 * How many questions and public commitments these documents hold, and, for a reviewer, how many trackable candidates
 * nobody has decided yet. Counted for the documents of one page only.
 */
async function countsOf(actor: Actor, ids: string[]): Promise<(id: string) => Counts> {
  if (ids.length === 0) return () => NONE
  const [by, among] = [['documentId'] as const, { documentId: { in: ids } }]
  const [questions, commitments, waiting] = await Promise.all([
    db().question.groupBy({ by: [...by], where: among, _count: true }),
    db().commitment.groupBy({
      by: [...by],
      where: { ...among, publishedAt: { not: null }, confidential: false },
      _count: true,
    }),
    may(actor, 'candidate.review')
      ? db().candidate.groupBy({
          by: [...by],
          where: { ...among, state: 'proposed', trackable: true },
          _count: true,
        })
      : [],
  ])
  const maps = { questions: toMap(questions), commitments: toMap(commitments), waiting: toMap(waiting) }
  return (id) => ({
    questions: maps.questions.get(id) ?? 0,
    commitments: maps.commitments.get(id) ?? 0,
    waiting: maps.waiting.get(id) ?? 0,
  })
}

async function withCounts(actor: Actor, rows: Prisma.DocumentGetPayload<{ select: typeof LISTED }>[]) {
  const counts = await countsOf(
    actor,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({ ...toListed(row), ...counts(row.id) }))
}

const place = z.uuid().optional().catch(undefined)

/** Where a page of documents starts: after or before the document of this id. What is no place is the first page. */
export const documentsPlace = z.object({ after: place, before: place })
type Place = z.infer<typeof documentsPlace>

/** Documents this person may read, newest letter first. `newer` and `older`: ids the pages beside it start from. */
export async function listDocuments(actor: Actor, { after, before }: Place = {}) {
  const where = readableBy(actor)
  const id = after ?? before
  const start = id
    ? await db().document.findFirst({ where: { AND: [{ id }, where] }, select: { documentDate: true } })
    : null
  const back = start !== null && after === undefined
  const day = start?.documentDate
  // The bound on the day is what the index is read by; the rest settles the day itself.
  const beyond: Prisma.DocumentWhereInput = !day
    ? {}
    : back
      ? { documentDate: { gte: day }, OR: [{ documentDate: { gt: day } }, { id: { lt: id } }] }
      : { documentDate: { lte: day }, OR: [{ documentDate: { lt: day } }, { id: { gt: id } }] }
  const rows = await db().document.findMany({
    where: { AND: [where, beyond] },
    select: LISTED,
    orderBy: [{ documentDate: back ? 'asc' : 'desc' }, { id: back ? 'desc' : 'asc' }],
    take: PAGE_SIZE + 1,
  })
  const more = rows.length > PAGE_SIZE
  const page = back ? rows.slice(0, PAGE_SIZE).reverse() : rows.slice(0, PAGE_SIZE)
  const begun = start !== null
  return {
    items: await withCounts(actor, page),
    newer: (back ? more : begun) ? (page[0]?.id ?? null) : null,
    older: (back ? begun : more) ? (page.at(-1)?.id ?? null) : null,
  }
}
