import { type Day, partsOf } from '../../../deadlines/days'
import { fixed, isoWeek, oneDay, wholeMonth, yearly } from '../../../deadlines/times'
import type { NumericRule, Time, Value, Window } from '../../../deadlines/values'
import { WORDS } from './lexicon'

/** Two digits mean this century up to 50 years ahead, else the one before: '24 is 2024, '96 is 1996. */
export function fullYear(digits: string, reference: Day): number {
  const n = Number(digits)
  if (digits.length > 2) return n
  const now = partsOf(reference).year
  const sameCentury = now - (now % 100) + n
  return sameCentury > now + 50 ? sameCentury - 100 : sameCentury
}

/** Years a letter may speak of; other numbers of four digits are amounts. */
export function isYear(n: number): boolean {
  return n >= 1900 && n <= 2099
}

const isWrittenYear = (digits: string) => digits.length === 4 && isYear(Number(digits))

function dateIn(window: Window | null, rule: string): Value[] {
  return window ? [fixed(window.start, window.end, 'day', { dated: true, rule })] : []
}

function monthNumber(word: string): number {
  const value = WORDS.get(word)?.[0]
  return value?.kind === 'month' ? value.n : 0
}

function monthIn(year: number, month: number, rule: string): Value[] {
  if (!isYear(year) || month < 1 || month > 12) return []
  const { start, end } = wholeMonth(year, month)
  return [fixed(start, end, 'month', { rule })]
}

function weekIn(year: number, week: number, rule: string): Value[] {
  const window = isoWeek(year, week)
  return window ? [fixed(window.start, window.end, 'week', { rule })] : []
}

export const NUMERIC_RULES: NumericRule[] = [
  {
    name: 'ordinal-in-digits',
    pattern: /^(\d{1,2})(?:e|de|ste)$/,
    values: ([n]) => [{ kind: 'ordinal', n: Number(n), word: false }],
    isBare: () => true,
    example: { text: '3e kwartaal', reference: '2025-04-16', start: '2025-07-01', end: '2025-09-30' },
  },
  {
    name: 'number-in-digits',
    pattern: /^(\d{1,4})$/,
    values: ([digits]) => {
      const n = Number(digits)
      const number: Value = { kind: 'number', n, word: false }
      return isWrittenYear(digits!) ? [{ kind: 'year', n }, number] : [number]
    },
    isBare: ([digits]) => !isWrittenYear(digits!),
    example: { text: 'over 3 dagen', reference: '2025-04-16', start: '2025-04-19', end: '2025-04-19' },
  },
  {
    name: 'day-month-year-in-digits',
    pattern: /^(\d{1,2})([-/.])(\d{1,2})\2'?(\d{4}|\d{2})$/,
    values: ([day, , month, year], { reference }) =>
      dateIn(oneDay(fullYear(year!, reference), Number(month), Number(day)), 'day-month-year-in-digits'),
    example: { text: '01-09-2025', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-01' },
  },
  {
    name: 'year-month-day-in-digits',
    pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    values: ([year, , month, day]) =>
      isYear(Number(year))
        ? dateIn(oneDay(Number(year), Number(month), Number(day)), 'year-month-day-in-digits')
        : [],
    example: { text: '2025-09-01', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-01' },
  },
  {
    name: 'day-month-name-in-digits',
    pattern: /^(\d{1,2})[-/]([a-z]{3,9})(?:[-/]'?(\d{4}|\d{2}))?$/,
    values: ([day, word, year], context) => {
      const month = monthNumber(word!)
      if (year !== undefined)
        return dateIn(
          oneDay(fullYear(year, context.reference), month, Number(day)),
          'day-month-name-in-digits',
        )
      const open = yearly(context, 'day', (y) => oneDay(y, month, Number(day)), { dated: true })
      return open ? [{ ...open, rule: 'day-month-name-in-digits' }] : []
    },
    example: { text: '1-sep-2025', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-01' },
  },
  {
    name: 'two-small-numbers',
    pattern: /^(?!24\/7$)(\d{1,2})([-/.])(\d{1,2})$/,
    values: ([first, sign, second], context) => {
      const [one, two] = [Number(first), Number(second)]
      const span: Value[] = sign === '-' && one < two ? [{ kind: 'dayspan', from: one, to: two }] : []
      const [day, month] = two > 12 && sign === '/' ? [two, one] : [one, two]
      // A score, a fraction or a pair of classes as easily as a date: letters need a word before it.
      const due = context.mode === 'due'
      if (due && (sign === '.' || (sign === '-' && one <= 12 && second!.length < 2))) return span
      const latent = due || sign === '.'
      const open = yearly(context, 'day', (y) => oneDay(y, month, day), { dated: true, latent })
      return open ? [{ ...open, rule: 'day-month-in-digits' }, ...span] : span
    },
    example: { text: 'uiterlijk 22/4', reference: '2025-04-16', start: '2025-04-16', end: '2025-04-22' },
  },
  {
    name: 'month-name-year-in-digits',
    pattern: /^([a-z]{3,9})[-/]'?(\d{4}|\d{2})$/,
    values: ([word, year], { reference }) =>
      monthIn(fullYear(year!, reference), monthNumber(word!), 'month-name-year-in-digits'),
    example: { text: 'sep-2025', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-30' },
  },
  {
    name: 'month-year-in-digits',
    pattern: /^(\d{1,2})[-/](\d{4})$/,
    values: ([month, year]) => monthIn(Number(year), Number(month), 'month-year-in-digits'),
    example: { text: '09/2025', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-30' },
  },
  {
    name: 'year-month-in-digits',
    pattern: /^(\d{4})[-/.](\d{1,2})$/,
    values: ([year, month], { mode }) => {
      const time = monthIn(Number(year), Number(month), 'year-month-in-digits')
      // 2024-25 is a school year, 2024.1 a version: only a two-digit month with a hyphen is sure.
      const short = { kind: 'yearspan', from: Number(year), to: Number(year) + 1 } as const
      const follows = Number(month) === (Number(year) + 1) % 100
      const latent = mode === 'due' && month!.length < 2
      return [...time.map((one) => ({ ...(one as Time), latent })), ...(follows ? [short] : [])]
    },
    example: { text: '2025-09', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-30' },
  },
  {
    name: 'years-in-digits',
    pattern: /^(\d{4})[-/](\d{4})$/,
    values: ([from, to]) =>
      isYear(Number(from)) && isYear(Number(to)) && Number(from) < Number(to)
        ? [{ kind: 'yearspan', from: Number(from), to: Number(to) }]
        : [],
    example: {
      text: 'schooljaar 2025-2026',
      reference: '2025-04-16',
      start: '2025-08-01',
      end: '2026-07-31',
    },
  },
  {
    name: 'week-year-in-digits',
    pattern: /^w(\d{1,2})[-/](\d{4})$/,
    values: ([week, year]) => weekIn(Number(year), Number(week), 'week-year-in-digits'),
    example: { text: 'W23-2025', reference: '2025-04-16', start: '2025-06-02', end: '2025-06-08' },
  },
  {
    name: 'year-week-in-digits',
    pattern: /^(\d{4})-?w(\d{1,2})$/,
    values: ([year, week]) => weekIn(Number(year), Number(week), 'year-week-in-digits'),
    example: { text: '2025-W23', reference: '2025-04-16', start: '2025-06-02', end: '2025-06-08' },
  },
  {
    name: 'week-in-digits',
    pattern: /^(?:w|wk)(\d{1,2})$/,
    mode: 'calendar',
    values: ([week], context) => {
      const open = yearly(context, 'week', (year) => isoWeek(year, Number(week)))
      return open ? [{ ...open, rule: 'week-in-digits' }] : []
    },
    example: { text: 'w23', reference: '2025-04-16', start: '2025-06-02', end: '2025-06-08' },
  },
  {
    name: 'quarter-in-digits',
    pattern: /^([qk])([1-4])$/,
    values: ([letter, n], context) => {
      // K2 is as often a class, a room or a file.
      if (letter === 'k' && context.mode === 'due') return []
      const first = 3 * Number(n) - 2
      const open = yearly(context, 'quarter', (year) => ({
        start: wholeMonth(year, first).start,
        end: wholeMonth(year, first + 2).end,
      }))
      return open ? [{ ...open, rule: 'quarter-in-digits' }] : []
    },
    example: { text: 'Q3', reference: '2025-04-16', start: '2025-07-01', end: '2025-09-30' },
  },
]
