import { type Day, monthEnd, monthStart, partsOf } from '../../../deadlines/days'
import { mapWindow, periodFrom, wholeMonth, yearly } from '../../../deadlines/times'
import type { Context, DeadlineRule, Grain, Time, Unit, Window } from '../../../deadlines/values'

/** First and last month (or day) of the begin, the middle and the end, as officials use these words. */
const MONTHS_OF_YEAR = [
  [1, 3],
  [5, 8],
  [10, 12],
] as const
/** Counted on from January of the year it begins in. */
const MONTHS_OF_SCHOOL_YEAR = [
  [8, 9],
  [13, 14],
  [18, 19],
] as const
const DAYS_OF_MONTH = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const
const DAYS_OF_WEEK = [
  [1, 3],
  [2, 4],
  [4, 7],
] as const

/** Begin, middle and end of a period; halves and quarters of a year. */
export const PART_RULES: DeadlineRule[] = [
  {
    name: 'part-of-period',
    patterns: ['het|de? <part> van? de|het? <splittable>'],
    resolve: ({ part, time }) => partOf(time[0]!, part[0]!.n),
    example: { text: 'eind juni', reference: '2025-04-16', start: '2025-06-21', end: '2025-06-30' },
  },
  // "De aannemer start in mei" tells what he does, so that this word wants "van" behind it.
  {
    name: 'start-of-period',
    patterns: ['de? start van de|het? <splittable>'],
    resolve: ({ time }) => partOf(time[0]!, 1),
    example: { text: 'start van 2026', reference: '2025-04-16', start: '2026-01-01', end: '2026-03-31' },
  },
  {
    name: 'first-units',
    patterns: ['eerste <units> van de|het? <splittable>'],
    resolve: ({ time }) => partOf(time[0]!, 1),
    example: {
      text: 'eerste maanden van 2026',
      reference: '2025-04-16',
      start: '2026-01-01',
      end: '2026-03-31',
    },
  },
  {
    name: 'last-units',
    patterns: ['laatste <units> van de|het? <splittable>'],
    resolve: ({ time }) => partOf(time[0]!, 3),
    example: {
      text: 'laatste weken van juni',
      reference: '2025-04-16',
      start: '2025-06-21',
      end: '2025-06-30',
    },
  },
  {
    name: 'part-of-this-period',
    patterns: ['het|de? <part> van de|het|dit|deze <period>'],
    resolve: ({ part, unit }, { reference }) => {
      const now = partOf(thisPeriod(unit[0]!.unit, reference, 0), part[0]!.n)
      const over = now !== null && (now.end as Day) < reference
      return over ? partOf(thisPeriod(unit[0]!.unit, reference, 1), part[0]!.n) : now
    },
    example: {
      text: 'het einde van het jaar',
      reference: '2025-04-16',
      start: '2025-10-01',
      end: '2025-12-31',
    },
  },
  {
    name: 'parts-of-period',
    patterns: ['<part> of|/|- <part> <splittable>'],
    resolve: ({ part, time }) => {
      const from = partOf(time[0]!, part[0]!.n)
      const to = partOf(time[0]!, part[1]!.n)
      return from && to && part[0]!.n < part[1]!.n
        ? mapWindow(time[0]!, 'part', (window) => ({
            start: partWindow(window, time[0]!.grain, part[0]!.n).start,
            end: partWindow(window, time[0]!.grain, part[1]!.n).end,
          }))
        : null
    },
    example: { text: 'begin of medio mei', reference: '2025-04-16', start: '2025-05-01', end: '2025-05-20' },
  },
  {
    name: 'quarter',
    patterns: ['<quarter> kwartaal', '<quarter> kwartaal van het jaar'],
    resolve: ({ ordinal }, context) => quarter(ordinal[0]!.n, context),
    example: { text: '3e kwartaal', reference: '2025-04-16', start: '2025-07-01', end: '2025-09-30' },
  },
  {
    name: 'quarter-number',
    // "komend kwartaal een brief": `een` is an article.
    patterns: ['kwartaal <day>'],
    resolve: ({ number }, context) => quarter(number[0]!.n, context),
    example: { text: 'kwartaal 3', reference: '2025-04-16', start: '2025-07-01', end: '2025-09-30' },
  },
  {
    name: 'quarters',
    patterns: ['<quarter> en|of|/ <quarter> kwartaal'],
    resolve: ({ ordinal }, context) => {
      const [from, to] = ordinal.map(({ n }) => n)
      return from! < to! ? months(3 * from! - 2, 3 * to!, 'span', context) : null
    },
    example: {
      text: 'derde of vierde kwartaal',
      reference: '2025-04-16',
      start: '2025-07-01',
      end: '2025-12-31',
    },
  },
  {
    name: 'half-year',
    patterns: [
      '<first-or-second> helft',
      '<first-or-second> helft van het jaar',
      '<first-or-second> halfjaar|jaarhelft',
      '<first-or-second> half jaar',
    ],
    resolve: ({ ordinal }, context) => {
      const second = ordinal[0]!.n !== 1
      return months(second ? 7 : 1, second ? 12 : 6, 'half', context)
    },
    example: {
      text: 'tweede helft van 2026',
      reference: '2025-04-16',
      start: '2026-07-01',
      end: '2026-12-31',
    },
  },
  {
    name: 'half-of-month',
    patterns: ['<first-or-second> helft van de? <month-time>'],
    resolve: ({ ordinal, time }) =>
      mapWindow(time[0]!, 'part', ({ start, end }) =>
        ordinal[0]!.n === 1 ? { start, end: start! + 14 } : { start: start! + 15, end },
      ),
    example: {
      text: 'tweede helft van mei',
      reference: '2025-04-16',
      start: '2025-05-16',
      end: '2025-05-31',
    },
  },
]

/** Begin (1), middle (2) or end (3) of a period; open years stay open. */
export function partOf(time: Time, part: 1 | 2 | 3): Time | null {
  if (time.start === null || time.end === null) return null
  const found = mapWindow(time, 'part', (window) => partWindow(window, time.grain, part))
  return found && part === 3 ? { ...found, ending: found.end as Day } : found
}

function partWindow({ start, end }: Window, grain: Grain, part: 1 | 2 | 3): { start: Day; end: Day } {
  const first = start as Day
  const last = end as Day
  const index = part - 1
  if (grain === 'week') {
    const [from, to] = DAYS_OF_WEEK[index]!
    return { start: first + from - 1, end: first + to - 1 }
  }
  if (grain === 'month') {
    const [from, to] = DAYS_OF_MONTH[index]!
    return { start: first + from - 1, end: Math.min(first + to - 1, last) }
  }
  const { year, month, day } = partsOf(first)
  if (grain === 'year') {
    const [from, to] = MONTHS_OF_YEAR[index]!
    return { start: monthStart(year, from), end: monthEnd(year, to) }
  }
  if (grain === 'schoolyear') {
    const [from, to] = MONTHS_OF_SCHOOL_YEAR[index]!
    return { start: monthStart(year, from), end: monthEnd(year, to) }
  }
  return day === 1 ? thirdOfMonths(year, month, last, index) : thirdOfDays(first, last, index)
}

/** Quarters, seasons and half years: three parts of whole months. */
function thirdOfMonths(year: number, month: number, last: Day, index: number): { start: Day; end: Day } {
  const end = partsOf(last)
  const length = 12 * (end.year - year) + end.month - month + 1
  const size = Math.max(1, Math.floor(length / 3))
  const from = month + index * size
  return {
    start: monthStart(year, from),
    end: Math.min(last, monthEnd(year, index === 2 ? month + length - 1 : from + size - 1)),
  }
}

/** A recess begins on any day, so its three parts are counted in days. */
function thirdOfDays(first: Day, last: Day, index: number): { start: Day; end: Day } {
  const size = (last - first + 1) / 3
  return { start: first + Math.floor(index * size), end: first + Math.floor((index + 1) * size) - 1 }
}

function thisPeriod(unit: Unit, reference: Day, away: 0 | 1): Time {
  return { kind: 'time', assumed: [], ...periodFrom(unit, reference, away) }
}

function quarter(n: number, context: Context): Time | null {
  const nth = n === -1 ? 4 : n
  return nth > 4 ? null : months(3 * nth - 2, 3 * nth, 'quarter', context)
}

function months(from: number, to: number, grain: Grain, context: Context): Time | null {
  return yearly(context, grain, (year) => ({
    start: wholeMonth(year, from).start,
    end: wholeMonth(year, to).end,
  }))
}
