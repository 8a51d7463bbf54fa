import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { z } from 'zod'
import { findDates } from '../../lib/extraction/deadlines'
import { extract } from '../../lib/extraction/extract'
import { isCalendarDay } from './arguments'
import { commitmentReport } from './report'

const id = z.union([z.string(), z.number()])
const day = z.string().refine(isCalendarDay, 'not a calendar day')
const textLine = z.object({ id, text: z.string(), context_date: day.nullish() })
const dateLine = z.object({ id, text: z.string(), reference: day })

/** Answers one line of input with one object. @throws where the line is not what it should be. */
type Answer = (line: unknown) => object

export const answerText: Answer = (line) => {
  const { id, text, context_date } = textLine.parse(line)
  const { candidates } = extract(text, { language: 'nl', documentDate: context_date ?? null })
  return { id, commitments: candidates.map(commitmentReport) }
}

/** Whole periods as on a wall calendar: a single phrase has no letter whose date could bound it. */
export const answerDates: Answer = (line) => {
  const { id, text, reference } = dateLine.parse(line)
  return { id, dates: findDates(text, reference, undefined, { mode: 'calendar' }) }
}

function reason(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
  return error instanceof Error ? error.message : 'unknown error'
}

/** One line in, one line out; a bad line tells what is wrong with it and keeps its id where it has one. */
export function answerLine(line: string, answer: Answer): string {
  let read: unknown = null
  try {
    read = JSON.parse(line)
    return JSON.stringify(answer(read))
  } catch (error) {
    const named = z.object({ id }).safeParse(read)
    return JSON.stringify({ id: named.success ? named.data.id : null, error: reason(error) })
  }
}

/** Streams lines in order, never holding more than one of them and what the reader of the output has not taken yet. */
export async function answerLines(input: Readable, output: Writable, answer: Answer): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!output.write(`${answerLine(line, answer)}\n`)) await once(output, 'drain')
  }
}
