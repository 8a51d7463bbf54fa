import { type Day, monthStart, partsOf, weekdayOf } from '../../../deadlines/days'
import { fixed, mapWindow, periodAround } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time, Window } from '../../../deadlines/values'
import { DAY_PARTS } from './lexicon'

/** Days by their weekday or by their number in a month. */
export const WEEKDAY_RULES: DeadlineRule[] = [
  {
    name: 'weekday',
    patterns: [`<weekday> ${DAY_PARTS.join('|')}?`],
    resolve: ({ weekday }, { reference }) =>
      onDay(reference + ((weekday[0]!.n - weekdayOf(reference) + 7) % 7)),
    example: { text: 'vrijdag', reference: '2025-04-16', start: '2025-04-18', end: '2025-04-18' },
  },
  {
    name: 'short-weekday',
    mode: 'calendar',
    patterns: ['^ <short-weekday> . $'],
    resolve: ({ weekday }, { reference }) =>
      onDay(reference + ((weekday[0]!.n - weekdayOf(reference) + 7) % 7)),
    example: { text: 'vr.', reference: '2025-04-16', start: '2025-04-18', end: '2025-04-18' },
  },
  {
    name: 'shifted-weekday',
    patterns: ['<shift> <weekday>'],
    resolve: ({ shift, weekday }, { reference }) =>
      shift[0]!.neuter ? null : shiftedWeekday(shift[0]!, weekday[0]!.n, reference),
    example: { text: 'aanstaande dinsdag', reference: '2025-04-16', start: '2025-04-22', end: '2025-04-22' },
  },
  {
    name: 'weekday-coming',
    patterns: ['<weekday> a.s|as|aanstaande .?'],
    resolve: ({ weekday }, { reference }) => shiftedWeekday({ n: 1, coming: true }, weekday[0]!.n, reference),
    example: { text: 'dinsdag a.s.', reference: '2025-04-16', start: '2025-04-22', end: '2025-04-22' },
  },
  {
    name: 'weekday-past',
    patterns: ['<weekday> jl|j.l .?', 'laatste <weekday>'],
    resolve: ({ weekday }, { reference }) =>
      shiftedWeekday({ n: -1, coming: false }, weekday[0]!.n, reference),
    example: { text: 'dinsdag jl.', reference: '2025-04-16', start: '2025-04-15', end: '2025-04-15' },
  },
  {
    name: 'weekday-of-week',
    patterns: ['<week-time> op? <weekday>', '<weekday> van|in? de? <week-time>'],
    resolve: ({ time, weekday }) =>
      mapWindow(time[0]!, 'day', ({ start }) => sameDay((start as Day) + weekday[0]!.n - 1)),
    example: {
      text: 'volgende week vrijdag',
      reference: '2025-04-16',
      start: '2025-04-25',
      end: '2025-04-25',
    },
  },
  {
    name: 'weekday-weeks-ahead',
    patterns: ['<weekday> over <duration>'],
    resolve: ({ weekday, duration }, { reference }) => {
      const [part, ...more] = duration[0]!.parts
      if (part?.unit !== 'week' || more.length > 0 || duration[0]!.vague) return null
      return onDay(periodAround('week', reference + 7 * Math.round(part.count)).start + weekday[0]!.n - 1)
    },
    example: {
      text: 'dinsdag over twee weken',
      reference: '2025-04-16',
      start: '2025-04-29',
      end: '2025-04-29',
    },
  },
  {
    name: 'weekday-with-day',
    patterns: ['<weekday> de <nth-day>'],
    resolve: ({ weekday, ordinal }, { reference }) => weekdayWithDay(weekday[0]!.n, ordinal[0]!.n, reference),
    example: { text: 'vrijdag de 25e', reference: '2025-04-16', start: '2025-04-25', end: '2025-04-25' },
  },
  {
    name: 'day-of-this-month',
    mode: 'calendar',
    patterns: ['op|voor? de <nth-day-digits> $', 'op de <nth-day-digits>', 'op de <nth-day> $'],
    resolve: ({ ordinal }, context) => dayOfMonth(ordinal[0]!.n, context),
    example: { text: 'op de 25e', reference: '2025-04-16', start: '2025-04-25', end: '2025-04-25' },
  },
  {
    name: 'day-of-named-month',
    patterns: ['de? <nth-day> van de|het? <month-time>'],
    resolve: ({ ordinal, time }) =>
      mapWindow(time[0]!, 'day', ({ start, end }) => {
        const day = (start as Day) + ordinal[0]!.n - 1
        return day > (end as Day) ? null : sameDay(day)
      }),
    example: {
      text: 'de 18e van volgende maand',
      reference: '2025-04-16',
      start: '2025-05-18',
      end: '2025-05-18',
    },
  },
  {
    name: 'nth-weekday-of-month',
    patterns: ['de? <nth> <weekday> van|in de|het? <month-time>'],
    resolve: ({ ordinal, weekday, time }) =>
      mapWindow(time[0]!, 'day', (month) => nthWeekday(month, ordinal[0]!.n, weekday[0]!.n)),
    example: {
      text: 'eerste dinsdag van juni',
      reference: '2025-04-16',
      start: '2025-06-03',
      end: '2025-06-03',
    },
  },
  {
    name: 'nth-weekday-of-this-month',
    patterns: ['<nth> <weekday> van de maand'],
    resolve: ({ ordinal, weekday }, { reference }) => {
      const found = nthWeekday(periodAround('month', reference), ordinal[0]!.n, weekday[0]!.n)
      return found && fixed(found.start, found.end, 'day')
    },
    example: {
      text: 'eerste dinsdag van de maand',
      reference: '2025-04-16',
      start: '2025-04-01',
      end: '2025-04-01',
    },
  },
  {
    name: 'nth-weekday',
    mode: 'calendar',
    patterns: ['<nth> <weekday>'],
    resolve: ({ ordinal, weekday }, { reference }) => {
      if (ordinal[0]!.n === -1) return null
      const found = nthWeekday(periodAround('month', reference), ordinal[0]!.n, weekday[0]!.n)
      return found && fixed(found.start, found.end, 'day')
    },
    example: { text: 'vierde vrijdag', reference: '2025-04-16', start: '2025-04-25', end: '2025-04-25' },
  },
  {
    name: 'nth-weekday-after',
    patterns: ['<nth> <weekday> na <sure>'],
    resolve: ({ ordinal, weekday, time }) => {
      const { end } = time[0]!
      if (end === null || ordinal[0]!.n < 1) return null
      const first = end + 1 + ((weekday[0]!.n - weekdayOf(end + 1) + 7) % 7)
      return onDay(first + 7 * (ordinal[0]!.n - 1))
    },
    example: {
      text: 'eerste dinsdag na Pasen',
      reference: '2025-04-16',
      start: '2025-04-22',
      end: '2025-04-22',
    },
  },
  {
    name: 'nth-day-of-month',
    patterns: ['<nth> dag van|in <month-time>'],
    resolve: ({ ordinal, time }) =>
      mapWindow(time[0]!, 'day', ({ start, end }) => {
        const day = ordinal[0]!.n === -1 ? (end as Day) : (start as Day) + ordinal[0]!.n - 1
        return day > (end as Day) ? null : sameDay(day)
      }),
    example: {
      text: 'laatste dag van juni',
      reference: '2025-04-16',
      start: '2025-06-30',
      end: '2025-06-30',
    },
  },
  {
    name: 'days-of-period',
    mode: 'calendar',
    patterns: [
      '<month-time> van|tussen? <day-digits> tot|t/m|en|- <day-digits>',
      '<month-time> van|tussen? <dayspan>',
    ],
    resolve: ({ time, number, dayspan }) => {
      const [from, to] = dayspan[0] ? [dayspan[0].from, dayspan[0].to] : [number[0]!.n, number[1]!.n]
      return from < to
        ? mapWindow(time[0]!, 'span', ({ start }) => ({ start: start! + from - 1, end: start! + to - 1 }))
        : null
    },
    example: {
      text: 'volgende maand van 5 tot 19',
      reference: '2025-04-16',
      start: '2025-05-05',
      end: '2025-05-19',
    },
  },
]

function onDay(day: Day): Time {
  return fixed(day, day, 'day')
}

function sameDay(day: Day): Window {
  return { start: day, end: day }
}

/** `volgende` is the weekday of next week, `komende` and `aanstaande` the first one ahead. */
function shiftedWeekday(shift: { n: number; coming: boolean }, weekday: number, reference: Day): Time {
  const today = weekdayOf(reference)
  if (shift.n === -1) {
    const back = (today - weekday + 7) % 7
    return { ...onDay(reference - (back === 0 ? 7 : back)), past: true }
  }
  if (shift.n === 1 && !shift.coming) return onDay(reference - today + 7 + weekday)
  const ahead = (weekday - today + 7) % 7
  return onDay(reference + (ahead === 0 && shift.coming ? 7 : ahead))
}

function nthWeekday({ start, end }: Window, nth: number, weekday: number): Window | null {
  if (start === null || end === null) return null
  if (nth === -1) return sameDay(end - ((weekdayOf(end) - weekday + 7) % 7))
  const day = start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1)
  return day > end ? null : sameDay(day)
}

/** The month nearest to the reference in which the numbered day is that weekday. */
function weekdayWithDay(weekday: number, dayOfMonth: number, reference: Day): Time | null {
  const { year, month } = partsOf(reference)
  for (const away of [0, -1, 1, -2, 2, 3, 4, 5, 6]) {
    const day = monthStart(year, month + away) + dayOfMonth - 1
    if (partsOf(day).day === dayOfMonth && weekdayOf(day) === weekday) return onDay(day)
  }
  return null
}

function dayOfMonth(nth: number, { reference }: Context): Time | null {
  const { year, month } = partsOf(reference)
  for (const away of [0, 1, 2]) {
    const day = monthStart(year, month + away) + nth - 1
    if (day >= reference && partsOf(day).day === nth)
      return fixed(day, day, 'day', { assumed: ['month', 'year'] })
  }
  return null
}
