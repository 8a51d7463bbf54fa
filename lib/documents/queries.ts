import type { Actor } from '../access/actor'
import { may, requireMay } from '../access/policy'
import { fromDate, fromDateOrNull } from '../day'
import { db, type Prisma } from '../db/client'
import { coverIn, leftOutIn } from '../redaction/mask'

/** What lists show of a document. */
export const LISTED = {
  id: true,
  kind: true,
  number: true,
  title: true,
  documentDate: true,
  documentDateAssumed: true,
  meetingDate: true,
  publishedAt: true,
  createdAt: true,
  committee: { select: { slug: true, shortName: true } },
} as const satisfies Prisma.DocumentSelect

type Listed = Prisma.DocumentGetPayload<{ select: typeof LISTED }>

export const toListed = ({ documentDate, meetingDate, publishedAt, ...row }: Listed) => ({
  ...row,
  documentDate: fromDate(documentDate),
  meetingDate: fromDateOrNull(meetingDate),
  published: publishedAt !== null,
})

export const readableBy = (actor: Actor): Prisma.DocumentWhereInput =>
  may(actor, 'document.read_unpublished') ? {} : { publishedAt: { not: null } }

const SOURCE = {
  ...LISTED,
  text: true,
  pages: true,
  sender: true,
  fileName: true,
  mediaType: true,
  size: true,
  version: true,
  committeeId: true,
} as const

/** Ids of the documents that bear these numbers, as evidence names them, for whoever may read them; by number. */
export async function documentsNumbered(actor: Actor, numbers: string[]): Promise<Map<string, string>> {
  if (numbers.length === 0) return new Map()
  const written = numbers.flatMap((number) => [number, number.toLowerCase(), number.toUpperCase()])
  const rows = await db().document.findMany({
    where: { AND: [{ number: { in: written } }, readableBy(actor)] },
    select: { id: true, number: true },
    orderBy: { createdAt: 'asc' },
  })
  const byNumber = new Map(rows.map(({ id, number }) => [number?.toLowerCase(), id]))
  return new Map(
    numbers.flatMap((number) => {
      const id = byNumber.get(number.toLowerCase())
      return id ? [[number, id] as const] : []
    }),
  )
}

/** A document with its text and questions for reading, and the commitments this person may see in it; null where not readable. */
export async function findDocument(actor: Actor, id: string) {
  const visible: Prisma.CommitmentWhereInput = may(actor, 'commitment.read_unpublished')
    ? {}
    : { publishedAt: { not: null }, confidential: false }
  const row = await db().document.findFirst({
    where: { AND: [{ id }, readableBy(actor)] },
    select: {
      ...SOURCE,
      questions: { orderBy: { position: 'asc' } },
      redactions: { select: { id: true, kind: true, spans: true } },
      commitments: {
        where: visible,
        select: {
          number: true,
          title: true,
          start: true,
          end: true,
          state: true,
          publishedAt: true,
          dueLatest: true,
        },
        orderBy: { start: 'asc' },
      },
      candidates: {
        where: { state: 'merged', OR: [{ repeats: visible }, { mergedInto: { commitment: visible } }] },
        select: {
          id: true,
          start: true,
          end: true,
          repeats: NUMBERED,
          mergedInto: { select: { commitment: NUMBERED } },
        },
      },
    },
  })
  if (!row) return null
  const { candidates, redactions, ...document } = row
  const leftOut = leftOutIn(redactions)
  const original = may(actor, 'document.read_original')
  return {
    ...document,
    ...toListed(row),
    again: candidates.flatMap(toAgain),
    text: original ? row.text : coverIn(row.text, leftOut),
    /** Places the public does not read. The file itself is withheld with them, and so is its name. */
    leftOut,
    fileName: original || leftOut.length === 0 ? row.fileName : null,
    original: original || leftOut.length === 0,
  }
}

const NUMBERED = { select: { number: true, title: true } } as const
type Merged = {
  id: string
  start: number
  end: number
  repeats: { number: string; title: string } | null
  mergedInto: { commitment: { number: string; title: string } | null } | null
}

/** A place that says again what is registered elsewhere. */
function toAgain({ id, start, end, repeats, mergedInto }: Merged) {
  const commitment = repeats ?? mergedInto?.commitment
  return commitment ? [{ id, start, end, ...commitment }] : []
}

/** The review page's whole: source, questions and every candidate in order of place. @throws Forbidden */
export async function findReview(actor: Actor, id: string) {
  requireMay(actor, 'candidate.review')
  const row = await db().document.findUnique({
    where: { id },
    select: {
      ...SOURCE,
      questions: { orderBy: { position: 'asc' } },
      candidates: {
        orderBy: [{ start: 'asc' }, { id: 'asc' }],
        include: {
          decidedBy: { select: { name: true } },
          mergedInto: { select: { title: true } },
          repeats: { select: { number: true } },
          like: {
            select: { number: true, title: true, duePhrase: true, dueEarliest: true, dueLatest: true },
          },
          commitment: { select: { number: true, publishedAt: true } },
          question: { select: { number: true, party: true, topic: true } },
        },
      },
    },
  })
  return row && { ...row, ...toListed(row) }
}

/** The bytes as they came, for download. A file that names what is left out of its text is the office's alone. */
export async function findFile(actor: Actor, id: string) {
  const whole = may(actor, 'document.read_original') ? {} : { redactions: { none: {} } }
  return db().document.findFirst({
    where: { AND: [{ id }, readableBy(actor), whole] },
    select: { fileName: true, mediaType: true, title: true, file: { select: { bytes: true } } },
    // Bytes come as bytes only in a query of their own.
    relationLoadStrategy: 'query',
  })
}
