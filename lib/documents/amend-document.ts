import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { calendarFor } from '../calendar/queries'
import { fromDate, fromDateOrNull, toDate, toDateOrNull } from '../day'
import type { Tx } from '../db/client'
import type { Document } from '../db/generated/client'
import { Conflict, Invalid, NotFound } from '../errors'
import { extract } from '../extraction/extract'
import type { Calendar } from '../extraction/types'
import { change } from '../history/change'
import { diff } from '../history/diff'
import { maskCopies } from '../redaction/copies'
import { windowColumnsOf } from './extraction-rows'
import type { amendDocumentInput } from './schema'

type Input = z.infer<typeof amendDocumentInput>

const factsOf = (document: Document) => ({
  kind: document.kind,
  title: document.title,
  number: document.number,
  committeeId: document.committeeId,
  meetingDate: fromDateOrNull(document.meetingDate),
  documentDate: fromDate(document.documentDate),
})

function theirs(document: Document): Record<string, string> {
  const entries = Object.entries({ ...factsOf(document), version: document.version })
  return Object.fromEntries(entries.map(([field, value]) => [field, value === null ? '' : String(value)]))
}

const pairs = (flat: number[]) =>
  flat.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: flat[index + 1] ?? start }] : []))

/** Terms lean on the letter's date. Candidates nobody has decided or corrected get their window anew. */
async function dateAnew(
  tx: Tx,
  { id, text, pages, bold }: Document,
  documentDate: string,
  calendar: Calendar,
) {
  const hints = { pages, bold: pairs(bold) }
  const { candidates } = extract(text, { language: 'nl', documentDate, calendar, hints })
  const waiting = await tx.candidate.findMany({
    where: { documentId: id, state: 'proposed', byHand: false, version: 1 },
    select: { id: true, start: true, end: true },
  })
  for (const candidate of waiting) {
    const again = candidates.find((other) => other.start === candidate.start && other.end === candidate.end)
    if (again) await tx.candidate.update({ where: { id: candidate.id }, data: windowColumnsOf(again) })
  }
}

/** Corrects what was read from the letter's head: its committee, dates, number, title. */
export async function amendDocument(actor: Actor, input: Input, at?: Date) {
  const account = requireMay(actor, 'document.amend')
  const { documentId, version, ...facts } = input
  const calendar = await calendarFor()
  return change(
    account,
    async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM "Document" WHERE "id" = ${documentId}::uuid FOR UPDATE`
      const document = await tx.document.findUnique({ where: { id: documentId } })
      if (!document) throw new NotFound('no_such_document')
      if (document.version !== version) throw new Conflict('changed_meanwhile', theirs(document))
      const changes = diff(factsOf(document), facts)
      if (changes.length === 0 && !document.documentDateAssumed) throw new Invalid('nothing_changed')
      await tx.document.update({
        where: { id: documentId },
        data: {
          ...facts,
          documentDate: toDate(facts.documentDate),
          documentDateAssumed: false,
          meetingDate: toDateOrNull(facts.meetingDate),
          version: { increment: 1 },
        },
      })
      if (facts.documentDate !== fromDate(document.documentDate))
        await dateAnew(tx, document, facts.documentDate, calendar)
      await maskCopies(tx, documentId)
      return { value: document, entry: { kind: 'document.amended', about: { documentId }, changes } }
    },
    at,
  )
}
