import { parseArgs } from 'node:util'

export const USAGE =
  'usage: extract FILE [--date YYYY-MM-DD] [--format table|json] [--min-score X] [--registered LIST.json] [--explain SENTENCE] | extract [--dates] --jsonl < IN > OUT'

export type Format = 'table' | 'json'

export type Order =
  | {
      act: 'file'
      file: string
      date: string | null
      format: Format
      minScore: number
      /** File with the commitments that are already registered. */
      registered: string | null
    }
  | { act: 'explain'; file: string; date: string | null; sentence: string }
  | { act: 'lines' }
  | { act: 'date-lines' }

/** What the user typed cannot be obeyed: exit code 2. */
export class UsageError extends Error {}

const OPTIONS = {
  date: { type: 'string' },
  format: { type: 'string' },
  'min-score': { type: 'string' },
  registered: { type: 'string' },
  explain: { type: 'string' },
  jsonl: { type: 'boolean', default: false },
  dates: { type: 'boolean', default: false },
} as const

/** True for a day that exists, as `2025-06-30`. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : USAGE)
  }
}

function readScore(written: string | undefined): number {
  if (written === undefined) return 0
  const score = Number(written)
  if (written.trim() === '' || !(score >= 0 && score <= 1))
    throw new UsageError(`--min-score is a number from 0 to 1, not ${written}`)
  return score
}

function readFormat(written: string | undefined, terminal: boolean): Format {
  if (written === undefined) return terminal ? 'table' : 'json'
  if (written !== 'table' && written !== 'json')
    throw new UsageError(`--format is table or json, not ${written}`)
  return written
}

/** Reads the command line. `terminal`: whether a person reads the output. @throws {UsageError} */
export function readArguments(args: string[], terminal: boolean): Order {
  const { values, positionals } = parse(args)
  if (values.jsonl) {
    if (positionals.length > 0) throw new UsageError(`--jsonl reads standard input; ${USAGE}`)
    return { act: values.dates ? 'date-lines' : 'lines' }
  }
  const [file, ...more] = positionals
  if (values.dates || file === undefined || more.length > 0) throw new UsageError(USAGE)
  const date = values.date ?? null
  if (date !== null && !isCalendarDay(date))
    throw new UsageError(`--date is a day as 2025-04-16, not ${date}`)
  if (values.explain !== undefined) return { act: 'explain', file, date, sentence: values.explain }
  return {
    act: 'file',
    file,
    date,
    format: readFormat(values.format, terminal),
    minScore: readScore(values['min-score']),
    registered: values.registered ?? null,
  }
}
