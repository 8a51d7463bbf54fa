import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { calendarFor } from '../calendar/queries'
import { dayOf, now } from '../clock'
import { toDate, toDateOrNull } from '../day'
import type { Tx } from '../db/client'
import { db } from '../db/client'
import { Invalid } from '../errors'
import type { Extraction } from '../extraction/types'
import { change } from '../history/change'
import { spendTry } from '../limits/spend-try'
import { timed } from '../watch/metrics'
import { committeeNamed } from './committee-named'
import { extractDated } from './extract-dated'
import { candidateRows, questionRows } from './extraction-rows'
import { ownNumber } from './own-number'
import { readSource, type Source } from './read-source'
import { recogniseRepeats } from './recognise-repeats'
import type { uploadInput } from './schema'
import { titleOf } from './title-of'

type Input = z.infer<typeof uploadInput>

/** The dates to store: as entered, else as read, else the day of upload, marked as assumed. */
function datesOf({ document }: Extraction, input: Input, source: Source, at: Date) {
  const given = input.documentDate ?? source.sentOn
  const read = given ?? document.date
  const assumed = given ? false : document.date ? document.dateAssumed : true
  const documentDate = toDate(read ?? dayOf(at))
  return {
    documentDate,
    documentDateAssumed: assumed,
    meetingDate: toDateOrNull(input.meetingDate ?? document.meetingDate),
  }
}

async function requireNew(tx: Pick<Tx, 'document'>, sha256: string, field: string) {
  const known = await tx.document.findUnique({ where: { sha256 }, select: { title: true } })
  if (known) throw new Invalid('check_fields', { [field]: 'document_known' })
}

/**
 * Takes a letter in: reads it, finds questions and candidates, and stores the whole in one change, so that a
 * document is either there completely or not at all.
 * @throws Invalid at `file` or `pasted` with what is wrong with it
 */
export async function uploadDocument(actor: Actor, input: Input, at?: Date) {
  const account = requireMay(actor, 'document.upload')
  await spendTry('document.upload', account.id)
  const source = await timed('reading', () => readSource(input))
  const field = input.file ? 'file' : 'pasted'
  await requireNew(db(), source.sha256, field)
  const options = {
    language: 'nl' as const,
    documentDate: input.documentDate ?? source.sentOn,
    calendar: await calendarFor(),
    hints: { pages: source.pages, bold: source.bold },
  }
  const extracted = await timed('extraction', () => extractDated(source.text, options, dayOf(at ?? now())))
  const { extraction, known } = await recogniseRepeats(extracted)
  return change(
    account,
    async (tx, at) => {
      await requireNew(tx, source.sha256, field)
      const document = await tx.document.create({
        data: {
          kind: input.kind,
          number: input.number ?? ownNumber(source.text),
          title:
            input.title ??
            titleOf(input.kind, extraction.document, { carried: source.title, today: dayOf(at) }),
          committeeId: input.committeeId ?? (await committeeNamed(tx, extraction.document.committee)),
          ...datesOf(extraction, input, source, at),
          sender: extraction.document.sender,
          text: source.text,
          pages: source.pages,
          bold: source.bold.flatMap(({ start, end }) => [start, end]),
          fileName: source.fileName,
          mediaType: source.mediaType,
          size: source.bytes.byteLength,
          sha256: source.sha256,
          engineVersion: extraction.engineVersion,
          createdById: account.id,
          createdAt: at,
          file: { create: { bytes: source.bytes } },
        },
      })
      const questions = await tx.question.createManyAndReturn({ data: questionRows(extraction, document.id) })
      await tx.candidate.createMany({ data: candidateRows(extraction, document.id, questions, known) })
      const { title, id } = document
      const counts = { questions: questions.length, candidates: extraction.candidates.length }
      return {
        value: document,
        entry: { kind: 'document.uploaded', about: { documentId: id }, title, ...counts },
      }
    },
    at,
  )
}
