import { partsOf, weekdayOf } from '../../../deadlines/days'
import {
  firstFrom,
  fixed,
  inYear,
  lastUpTo,
  oneDay,
  settled,
  wholeMonth,
  wholeYear,
  yearly,
} from '../../../deadlines/times'
import type { Context, DeadlineRule, Time } from '../../../deadlines/values'
import { fullYear } from './numeric-dates'

/** A weekday may point back to a day of this spring, hardly to one of last year. */
const RECENT_DAYS = 120

/** Dates and months with their names, and the years behind them. */
export const MONTH_AND_DAY_RULES: DeadlineRule[] = [
  {
    name: 'day-month',
    patterns: [
      '<day> <month>',
      '<day> <abbreviated> .',
      '<nth-day> van? <month>',
      '<nth-day> van? <abbreviated> .',
    ],
    resolve: ({ number, ordinal, month }, context) =>
      dayInMonth((number[0] ?? ordinal[0])!.n, month[0]!.n, context),
    example: { text: '1 september', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-01' },
  },
  {
    name: 'month-day',
    mode: 'calendar',
    patterns: ['<month> <day-digits>', '<abbreviated> . <day-digits>', '<month> de? <nth-day-digits>'],
    resolve: ({ number, ordinal, month }, context) =>
      dayInMonth((number[0] ?? ordinal[0])!.n, month[0]!.n, context),
    example: { text: 'juli 6', reference: '2025-04-16', start: '2025-07-06', end: '2025-07-06' },
  },
  {
    name: 'days-of-month',
    patterns: [
      'van|tussen? <day> tot|t/m|tot_en_met|-|en|of <day> van? <month>',
      'van|tussen? de? <nth-day> tot|t/m|tot_en_met|-|en de? <nth-day> van? <month>',
      'van|tussen? <dayspan> <month>',
    ],
    resolve: ({ number, ordinal, dayspan, month }, context) => {
      const days = dayspan[0] ? [dayspan[0].from, dayspan[0].to] : [...number, ...ordinal].map(({ n }) => n)
      return daysInMonth(days[0]!, days[1]!, month[0]!.n, context)
    },
    example: {
      text: 'van 3 tot en met 12 september',
      reference: '2025-04-16',
      start: '2025-09-03',
      end: '2025-09-12',
    },
  },
  {
    name: 'month',
    patterns: ['in? <full-month>', 'in? de_maand <full-month>', 'in <unnamed-month>'],
    resolve: ({ month }, context) => yearly(context, 'month', (year) => wholeMonth(year, month[0]!.n)),
    notAfter: ['familie', 'mevrouw', 'meneer', 'heer'],
    example: { text: 'in mei', reference: '2025-04-16', start: '2025-05-01', end: '2025-05-31' },
  },
  {
    // Only a day or a year makes an abbreviation, or a month with a capital, more than a name.
    name: 'short-month',
    patterns: ['<month>', '<abbreviated> .'],
    resolve: ({ month }, context) =>
      yearly(context, 'month', (year) => wholeMonth(year, month[0]!.n), { latent: true }),
    example: { text: 'sept. 2025', reference: '2025-04-16', start: '2025-09-01', end: '2025-09-30' },
  },
  {
    name: 'with-year',
    transparent: true,
    patterns: ['<open> ,? van|in? <year>'],
    resolve: ({ time, year }) => inYear(time[0]!, year[0]!.n),
    example: { text: 'eind juni 2026', reference: '2025-04-16', start: '2026-06-21', end: '2026-06-30' },
  },
  {
    name: 'with-short-year',
    transparent: true,
    patterns: ["<open> ' <two-digits>"],
    resolve: ({ time, number }, { reference }) => inYear(time[0]!, fullYear(String(number[0]!.n), reference)),
    example: { text: "eind juni '26", reference: '2025-04-16', start: '2026-06-21', end: '2026-06-30' },
  },
  {
    name: 'month-with-two-digits',
    mode: 'calendar',
    patterns: ['<month> .? <two-digits>', '<day> <month> .? <two-digits>'],
    resolve: ({ month, number }, { reference }) => {
      const year = fullYear(String(number.at(-1)!.n), reference)
      if (number.length === 1 && number[0]!.n <= 31) return null
      const window =
        number.length === 1 ? wholeMonth(year, month[0]!.n) : oneDay(year, month[0]!.n, number[0]!.n)
      return window && fixed(window.start, window.end, number.length === 1 ? 'month' : 'day')
    },
    example: { text: 'okt 94', reference: '2025-04-16', start: '1994-10-01', end: '1994-10-31' },
  },
  {
    name: 'year-and-part',
    transparent: true,
    patterns: ['<year> ,? het? <open>'],
    mode: 'calendar',
    resolve: ({ time, year }) => inYear(time[0]!, year[0]!.n),
    example: { text: '2027, okt', reference: '2025-04-16', start: '2027-10-01', end: '2027-10-31' },
  },
  {
    name: 'with-relative-year',
    transparent: true,
    patterns: ['<open> van|in? het? <year-time>', '<year-time> in? het|de? <open>'],
    resolve: ({ time }, context) => withRelativeYear(time, context),
    example: {
      text: 'medio juni van dit jaar',
      reference: '2025-04-16',
      start: '2025-06-11',
      end: '2025-06-20',
    },
  },
  {
    name: 'looking-back',
    transparent: true,
    patterns: ['<open-plain> jl|j.l .?', '<open-plain> jongstleden|laatstleden', '<previous> <open-plain>'],
    resolve: ({ time }, { reference }) => {
      const window = lastUpTo(time[0]!.inYear!, reference)
      return window && fixed(window.start, window.end, time[0]!.grain, { past: true, assumed: ['year'] })
    },
    example: { text: '3 maart jl.', reference: '2025-04-16', start: '2025-03-03', end: '2025-03-03' },
  },
  {
    name: 'looking-ahead',
    transparent: true,
    patterns: ['<open-plain> a.s|as .?', '<open-plain> aanstaande|eerstkomende', '<next> <open-plain>'],
    resolve: ({ time }, { reference }) => {
      const window = firstFrom(time[0]!.inYear!, reference)
      return (
        window &&
        fixed(window.start, window.end, time[0]!.grain, { dated: time[0]!.dated, assumed: ['year'] })
      )
    },
    example: { text: 'dinsdag 1 juli a.s.', reference: '2025-04-16', start: '2025-07-01', end: '2025-07-01' },
  },
  {
    name: 'this-month-name',
    patterns: ['deze <full-month>'],
    resolve: ({ month }, { reference }) => {
      const { start, end } = wholeMonth(partsOf(reference).year, month[0]!.n)
      return fixed(start, end, 'month', { assumed: ['year'] })
    },
    example: { text: 'deze maart', reference: '2025-04-16', start: '2025-03-01', end: '2025-03-31' },
  },
  {
    name: 'date-of-letter',
    transparent: true,
    patterns: ['brief|circulaire|motie|mail|e-mail|besluit|bericht van|d.d .? <open-plain>'],
    resolve: ({ time }, { reference }) => {
      const window = time[0]!.dated ? lastUpTo(time[0]!.inYear!, reference) : null
      return window && fixed(window.start, window.end, 'day', { past: true, assumed: ['year'] })
    },
    example: {
      text: 'brief van 26 januari',
      reference: '2025-04-16',
      start: '2025-01-26',
      end: '2025-01-26',
    },
  },
  {
    name: 'weekday-date',
    transparent: true,
    patterns: ['<short-weekday> .? ,? de? <date>'],
    resolve: ({ weekday, time }, context) => agreeing(time[0]!, weekday[0]!.n, context),
    example: { text: 'dinsdag 1 juli', reference: '2025-04-16', start: '2025-07-01', end: '2025-07-01' },
  },
  {
    name: 'year-in-words',
    mode: 'calendar',
    patterns: ['tweeduizend <number>?'],
    resolve: ({ number }) => ({ kind: 'year', n: 2000 + (number[0]?.n ?? 0) }),
    example: {
      text: 'juni tweeduizend dertig',
      reference: '2025-04-16',
      start: '2030-06-01',
      end: '2030-06-30',
    },
  },
  {
    name: 'last-century-in-words',
    mode: 'calendar',
    patterns: ['negentien <number>'],
    resolve: ({ number }) => (number[0]!.n < 100 ? { kind: 'year', n: 1900 + number[0]!.n } : null),
    example: {
      text: 'mei negentien zesennegentig',
      reference: '2025-04-16',
      start: '1996-05-01',
      end: '1996-05-31',
    },
  },
  {
    name: 'month-number-and-year',
    mode: 'calendar',
    patterns: ['<month-number> -|/ <year>', '<year> -|/ <month-number>'],
    resolve: ({ number, year }) => {
      const { start, end } = wholeMonth(year[0]!.n, number[0]!.n)
      return fixed(start, end, 'month')
    },
    example: { text: '10 / 2025', reference: '2025-04-16', start: '2025-10-01', end: '2025-10-31' },
  },
  {
    name: 'year',
    patterns: ['<year>'],
    resolve: ({ year }) => {
      const { start, end } = wholeYear(year[0]!.n)
      return fixed(start, end, 'year', { latent: true })
    },
    example: { text: 'begin 2026', reference: '2025-04-16', start: '2026-01-01', end: '2026-03-31' },
  },
  {
    name: 'in-year',
    patterns: [
      'in|tijdens|gedurende|heel|nog_in|in_het_jaar|in_de_loop_van|de_loop_van|in_de_loop_van_het_jaar <year>',
    ],
    resolve: ({ year }) => {
      const { start, end } = wholeYear(year[0]!.n)
      return fixed(start, end, 'year')
    },
    example: { text: 'in de loop van 2026', reference: '2025-04-16', start: '2026-01-01', end: '2026-12-31' },
  },
  {
    name: 'school-year',
    patterns: ['<shift>? schooljaar|studiejaar|seizoen (? <one-year-span> )?'],
    resolve: ({ yearspan }) => {
      const year = yearspan[0]!.from
      return fixed(wholeMonth(year, 8).start, wholeMonth(year + 1, 7).end, 'schoolyear')
    },
    example: {
      text: 'schooljaar 2025/2026',
      reference: '2025-04-16',
      start: '2025-08-01',
      end: '2026-07-31',
    },
  },
  {
    name: 'years',
    patterns: [
      'in? de? periode|jaren|tijdvak (? <yearspan> )?',
      'in? de? periode|jaren|tijdvak (? <year> -|t/m|tot_en_met|en <year> )?',
      'van|tussen|tijdens <yearspan>',
    ],
    resolve: ({ yearspan, year }) => {
      const from = yearspan[0]?.from ?? year[0]!.n
      const to = yearspan[0]?.to ?? year[1]!.n
      return from < to ? settled(wholeYear(from).start, wholeYear(to).end) : null
    },
    example: {
      text: 'in de periode 2026-2028',
      reference: '2025-04-16',
      start: '2026-01-01',
      end: '2028-12-31',
    },
  },
]

function dayInMonth(day: number, month: number, context: Context): Time | null {
  return yearly(context, 'day', (year) => oneDay(year, month, day), { dated: true })
}

function daysInMonth(from: number, to: number, month: number, context: Context): Time | null {
  if (from > to) return null
  return yearly(context, 'span', (year) => {
    const first = oneDay(year, month, from)
    const last = oneDay(year, month, to)
    return first && last && { start: first.start, end: last.end }
  })
}

function withRelativeYear(times: Time[], { reference: _reference }: Context): Time | null {
  const [one, other] = times
  const open = one!.inYear ? one! : other!
  const year = open === one ? other! : one!
  if (year.inYear || year.start === null || open.grain === 'year' || year.latent) return null
  return inYear(open, partsOf(year.start).year)
}

/** A weekday that fits the last occurrence and not the next one means the last (maandag 3 maart, in April). */
function agreeing(time: Time, weekday: number, { reference }: Context): Time | null {
  const fits = (day: number | null) => day !== null && weekdayOf(day) === weekday
  if (!time.inYear || fits(time.start)) return { ...time }
  const earlier = lastUpTo(time.inYear, reference)
  const recent = earlier?.start != null && earlier.start > reference - RECENT_DAYS
  return recent && fits(earlier.start) ? { ...time, ...earlier, past: true } : { ...time }
}
