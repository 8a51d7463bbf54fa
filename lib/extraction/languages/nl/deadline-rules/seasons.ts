import {
  addMonths,
  type Day,
  fromIso,
  isoWeekStart,
  monthEnd,
  monthStart,
  partsOf,
  weekdayOf,
} from '../../../deadlines/days'
import { fixed, inYear, wholeMonth, yearly } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time, Window } from '../../../deadlines/values'

type Recess = { start: Day; end: Day }

/** Recesses by their names; `usual` stands in for a year the calendar does not hold, and is listed as assumed. */
const RECESSES: { name: string; words: string; usual: (year: number) => Recess }[] = [
  { name: 'zomerreces', words: 'zomerreces|zomervakantie', usual: usualSummer },
  { name: 'herfstreces', words: 'herfstreces|herfstvakantie', usual: (year) => weekFrom(year, 43, 9) },
  { name: 'kerstreces', words: 'kerstreces|kerstvakantie', usual: (year) => weekFrom(year, 52, 16) },
  {
    name: 'voorjaarsreces',
    words: 'voorjaarsreces|voorjaarsvakantie|krokusreces|krokusvakantie',
    usual: (year) => weekFrom(year, 9, 9),
  },
  { name: 'meireces', words: 'meireces|meivakantie', usual: (year) => weekFrom(year, 18, 9) },
  // The trade spreads it over three regions and five weeks.
  { name: 'bouwvak', words: 'bouwvak|bouwvakvakantie', usual: (year) => weekFrom(year, 30, 37) },
]

const RECESS_EXAMPLES: { text: string; start: string; end: string }[] = [
  { text: 'in het zomerreces', start: '2025-07-12', end: '2025-08-24' },
  { text: 'in de herfstvakantie', start: '2025-10-18', end: '2025-10-26' },
  { text: 'in het kerstreces', start: '2025-12-20', end: '2026-01-04' },
  { text: 'in de voorjaarsvakantie', start: '2026-02-21', end: '2026-03-01' },
  { text: 'in de meivakantie', start: '2025-04-26', end: '2025-05-04' },
  { text: 'in de bouwvak', start: '2025-07-19', end: '2025-08-24' },
]

const AFTER_RECESS_EXAMPLES: { text: string; start: string; end: string }[] = [
  { text: 'na het zomerreces', start: '2025-08-25', end: '2025-10-31' },
  { text: 'na de herfstvakantie', start: '2025-10-27', end: '2025-12-31' },
  { text: 'na het kerstreces', start: '2026-01-05', end: '2026-03-31' },
  { text: 'na de voorjaarsvakantie', start: '2025-04-16', end: '2025-05-31' },
  { text: 'na de meivakantie', start: '2025-05-05', end: '2025-07-31' },
  { text: 'na de bouwvak', start: '2025-08-25', end: '2025-10-31' },
]

const SEASON_MONTHS = 3

/** Seasons by whole months, and the recesses a council counts from. */
export const SEASON_RULES: DeadlineRule[] = [
  {
    name: 'season',
    patterns: ['<season>'],
    resolve: ({ season }, context) => seasonOf(season[0]!.n, context, true),
    example: { text: 'zomer 2026', reference: '2025-04-16', start: '2026-06-01', end: '2026-08-31' },
  },
  {
    name: 'in-season',
    patterns: ['in|tijdens|gedurende? de|het|dit|deze|komende|komend <season>'],
    resolve: ({ season }, context) => seasonOf(season[0]!.n, context, false),
    example: { text: 'in het najaar', reference: '2025-04-16', start: '2025-09-01', end: '2025-11-30' },
  },
  {
    name: 'season-over-years',
    patterns: ['<season> <yearspan>'],
    resolve: ({ season, yearspan }) => {
      const window = seasonWindow(season[0]!.n, yearspan[0]!.from)
      return fixed(window.start, window.end, 'season')
    },
    example: { text: 'winter 2025-2026', reference: '2025-04-16', start: '2025-12-01', end: '2026-02-28' },
  },
  {
    name: 'before-summer',
    patterns: ['nog|ruim|uiterlijk? voor|tot de zomer van? <year>?'],
    resolve: ({ year }, context) => {
      const before = ({ start }: Recess) => ({ start: context.reference, end: start - 1 })
      return aroundRecess('zomerreces', context, before, 'window', year[0])
    },
    example: { text: 'voor de zomer', reference: '2025-04-16', start: '2025-04-16', end: '2025-07-11' },
  },
  {
    name: 'after-summer',
    patterns: ['meteen|direct|net? na de zomer van? <year>?'],
    resolve: ({ year }, context) => {
      const autumn = (y: number) => ({ start: monthStart(y, 9), end: monthEnd(y, 10) })
      return written(yearly(context, 'window', autumn), year[0])
    },
    example: { text: 'na de zomer', reference: '2025-04-16', start: '2025-09-01', end: '2025-10-31' },
  },
  {
    name: 'around-summer-recess',
    patterns: ['rond|omstreeks|rondom de|het zomervakantie|zomerreces'],
    resolve: (_caught, context) => seasonOf(6, context, false),
    example: {
      text: 'rond de zomervakantie',
      reference: '2025-04-16',
      start: '2025-06-01',
      end: '2025-08-31',
    },
  },
  ...RECESSES.flatMap(({ name, words }, index): DeadlineRule[] => [
    {
      name,
      patterns: [`in|tijdens|gedurende? het|de ${words} van? <year>?`, `${words} van? <year>?`],
      resolve: ({ year }, context) => aroundRecess(name, context, (recess) => recess, 'season', year[0]),
      example: { ...RECESS_EXAMPLES[index]!, reference: '2025-04-16' },
    },
    {
      name: `after-${name}`,
      patterns: [`na|na_afloop_van het|de? ${words} van? <year>?`],
      resolve: ({ year }, context) => {
        const after = ({ end }: Recess) => ({ start: end + 1, end: twoMonthsOn(end + 1) })
        return aroundRecess(name, context, after, 'window', year[0])
      },
      example: { ...AFTER_RECESS_EXAMPLES[index]!, reference: '2025-04-16' },
    },
  ]),
  {
    name: 'before-any-recess',
    patterns: ['nog|uiterlijk? voor|tot het reces'],
    resolve: (_caught, context) => {
      const next = nextRecess(context)
      return next && fixed(context.reference, next.start - 1, 'window')
    },
    example: { text: 'voor het reces', reference: '2025-04-16', start: '2025-04-16', end: '2025-07-11' },
  },
  {
    name: 'after-any-recess',
    patterns: ['direct|meteen? na het reces'],
    resolve: (_caught, context) => {
      const next = nextRecess(context)
      return next && fixed(next.end + 1, twoMonthsOn(next.end + 1), 'window')
    },
    example: { text: 'na het reces', reference: '2025-04-16', start: '2025-08-25', end: '2025-10-31' },
  },
]

/** Winter runs from December into the next year. */
function seasonWindow(firstMonth: number, year: number): Window {
  return { start: monthStart(year, firstMonth), end: monthEnd(year, firstMonth + SEASON_MONTHS - 1) }
}

function seasonOf(firstMonth: number, context: Context, latent: boolean): Time | null {
  return yearly(context, 'season', (year) => seasonWindow(firstMonth, year), { latent })
}

function plannedRecesses(name: string, { calendar }: Context): Recess[] {
  return calendar.recesses
    .filter((recess) => recess.name === name)
    .map(({ start, end }) => ({ start: fromIso(start), end: fromIso(end) }))
    .filter((recess): recess is Recess => recess.start !== null && recess.end !== null)
}

/** A window counted from the recess of the written year, or of the first year in which the window is not over. */
function aroundRecess(
  name: string,
  context: Context,
  change: (recess: Recess) => Recess,
  grain: 'season' | 'window',
  year?: { n: number },
): Time | null {
  const planned = plannedRecesses(name, context)
  const { usual } = RECESSES.find((known) => known.name === name)!
  const windowIn = (y: number) => {
    const window = change(planned.find(({ start }) => partsOf(start).year === y) ?? usual(y))
    return window.start <= window.end ? { start: window.start, end: window.end } : null
  }
  const found = written(yearly(context, grain, windowIn), year)
  const isPlanned = planned.some((recess) => change(recess).end === found?.end)
  return found && !isPlanned ? { ...found, assumed: [...found.assumed, 'recess'] } : found
}

/** The same window in the year that is written behind it, if one is. */
function written(time: Time | null, year: { n: number } | undefined): Time | null {
  return time && year ? inYear(time, year.n) : time
}

function nextRecess(context: Context): Recess | null {
  const ahead = context.calendar.recesses
    .map(({ start, end }) => ({ start: fromIso(start), end: fromIso(end) }))
    .filter(
      (recess): recess is Recess =>
        recess.start !== null && recess.end !== null && recess.start > context.reference,
    )
  const next = ahead.sort((one, other) => one.start - other.start)[0]
  return next && next.start - context.reference <= A_YEAR ? next : usualRecess(context)
}

const A_YEAR = 366

/** For years that the calendar does not hold: the summer, or the end of the year where that comes first. */
function usualRecess({ reference }: Context): Recess | null {
  const { year } = partsOf(reference)
  const usual = [usualSummer(year), weekFrom(year, 52, 16), usualSummer(year + 1)]
  return usual.find(({ start }) => start > reference) ?? null
}

/** Last day of the second month after: what `na het reces` leaves room for. */
function twoMonthsOn(day: Day): Day {
  const { year, month } = partsOf(addMonths(day, 2))
  return monthEnd(year, month)
}

/** Six weeks from the second Saturday of July. */
function usualSummer(year: number): Recess {
  const july = monthStart(year, 7)
  const start = july + ((6 - weekdayOf(july) + 7) % 7) + 7
  return { start, end: start + 43 }
}

/** From the Saturday before an ISO week, `days` long. */
function weekFrom(year: number, week: number, days: number): Recess {
  const monday = isoWeekStart(year, week) ?? wholeMonth(year, 12).start!
  return { start: monday - 2, end: monday - 2 + days - 1 }
}
