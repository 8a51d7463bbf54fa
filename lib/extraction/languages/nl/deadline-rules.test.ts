import { describe, expect, it } from 'vitest'
import { CONVENTIONS, type DeadlineCase, RUNNING_TEXT } from '../../corpus/nl/deadlines'
import { NO_DEADLINES } from '../../corpus/nl/deadlines-none'
import { fromIso } from '../../deadlines/days'
import { type Finder, makeFinder } from '../../deadlines/finder'
import type { DateLanguage, DeadlineRule, Mode, NumericRule } from '../../deadlines/values'
import { DUTCH_DATES } from './deadline-rules'
import { DEFAULT_CALENDAR } from './default-calendar'

type Row = DeadlineRule | NumericRule
type Reading = { start: string | null; end: string | null; rule: string; text: string }[]

const ROWS: Row[] = [...DUTCH_DATES.numeric, ...DUTCH_DATES.rules]
const CASES: DeadlineCase[] = [...CONVENTIONS, ...RUNNING_TEXT]

/** Reads texts in a mode with a table that may miss a row. */
function reader(language: DateLanguage): (text: string, reference: string, mode?: Mode) => Reading {
  const finders: Partial<Record<Mode, Finder>> = {}
  return (text, reference, mode = 'due') => {
    finders[mode] ??= makeFinder(language, mode)
    return finders[mode].find(text, { reference: fromIso(reference)!, calendar: DEFAULT_CALENDAR, mode })
  }
}

function without(name: string): DateLanguage {
  return {
    ...DUTCH_DATES,
    numeric: DUTCH_DATES.numeric.filter((row) => row.name !== name),
    rules: DUTCH_DATES.rules.filter((row) => row.name !== name),
  }
}

const read = reader(DUTCH_DATES)

describe('each row', () => {
  it('has a name of its own', () => {
    expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length)
  })

  it.each(ROWS)('$name reads its example', ({ example, mode }) => {
    const [first, ...more] = read(example.text, example.reference, mode)
    expect(first).toMatchObject({ start: example.start, end: example.end })
    expect(more).toEqual([])
  })

  it.each(ROWS)('$name is needed: without it its example or a case changes', ({ name, example, mode }) => {
    const poorer = reader(without(name))
    const same = (text: string, reference: string) =>
      JSON.stringify(poorer(text, reference, mode)) === JSON.stringify(read(text, reference, mode))
    const changed =
      !same(example.text, example.reference) || CASES.some(({ text, reference }) => !same(text, reference))
    expect(changed).toBe(true)
  })
})

describe('the due windows', () => {
  it.each(CONVENTIONS)('$text', (row) => expectCase(row))
  it.each(RUNNING_TEXT)('$phrase in a sentence', (row) => expectCase(row))

  it.each(CONVENTIONS)('$text, inside a sentence', (row) => {
    const text = `Wij verwachten dit ${row.text} aan u te melden.`
    expect(read(text, row.reference)).toMatchObject([{ start: row.start, end: row.end }])
  })
})

describe('words that are no dates', () => {
  it.each(NO_DEADLINES)('%s', (text) => {
    expect(read(text, '2025-04-16')).toEqual([])
  })
})

function expectCase({ text, reference, phrase, start, end, assumed }: DeadlineCase): void {
  const hits = read(text, reference)
  expect(hits).toMatchObject([{ text: phrase, start, end, ...(assumed ? { assumed } : {}) }])
}
