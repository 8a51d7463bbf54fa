import { type Day, partsOf } from '../../../deadlines/days'
import { fixed, isoWeek, mapWindow, periodAround, yearly } from '../../../deadlines/times'
import type { Context, DeadlineRule, Time, Window } from '../../../deadlines/values'

/** Weeks by their number in a year or a month. */
export const WEEK_RULES: DeadlineRule[] = [
  {
    name: 'week-number',
    patterns: ['week|weeknummer|weeknr|wk .? <week>'],
    resolve: ({ number }, context) => yearly(context, 'week', (year) => isoWeek(year, number[0]!.n)),
    example: { text: 'week 23', reference: '2025-04-16', start: '2025-06-02', end: '2025-06-08' },
  },
  {
    name: 'week-numbers',
    patterns: ['week|weken|wk <week> en|of|t/m|tot_en_met|-|/ <week>', 'week|weken <dayspan>'],
    resolve: ({ number, dayspan }, context) => {
      const [from, to] = dayspan[0] ? [dayspan[0].from, dayspan[0].to] : [number[0]!.n, number[1]!.n]
      return from < to ? weeks(from, to, context) : null
    },
    example: { text: 'week 23 of 24', reference: '2025-04-16', start: '2025-06-02', end: '2025-06-15' },
  },
  {
    name: 'nth-week-of-year',
    patterns: ['de? <nth> week van|in <year-time>', '<year-time> de? <nth> week'],
    resolve: ({ ordinal, time }) => {
      if (time[0]!.start === null || time[0]!.grain !== 'year') return null
      const { year } = partsOf(time[0]!.start)
      const week =
        ordinal[0]!.n === -1 ? (isoWeek(year, 53) ?? isoWeek(year, 52)) : isoWeek(year, ordinal[0]!.n)
      return week && fixed(week.start, week.end, 'week')
    },
    example: {
      text: 'vierde week van 2028',
      reference: '2025-04-16',
      start: '2028-01-24',
      end: '2028-01-30',
    },
  },
  {
    name: 'nth-week',
    mode: 'calendar',
    patterns: ['de <nth> week'],
    resolve: ({ ordinal }, context) => yearly(context, 'week', (year) => isoWeek(year, ordinal[0]!.n)),
    example: { text: 'de 41e week', reference: '2025-04-16', start: '2025-10-06', end: '2025-10-12' },
  },
  {
    name: 'week-of-day',
    patterns: ['week van|met <day-time>', 'week die op? <day-time> start|begint|aanvangt'],
    resolve: ({ time }) => mapWindow(time[0]!, 'week', ({ start }) => weekAround(start as Day)),
    example: {
      text: 'in de week van 12 mei',
      reference: '2025-04-16',
      start: '2025-05-12',
      end: '2025-05-18',
    },
  },
  {
    name: 'nth-week-of-month',
    patterns: ['de? <nth> week van|in de|het? <month-time>'],
    resolve: ({ ordinal, time }) => {
      const nth = ordinal[0]!.n
      return mapWindow(time[0]!, 'part', ({ start, end }) => {
        if (nth === -1) return { start: (end as Day) - 6, end }
        const first = (start as Day) + 7 * (nth - 1)
        return nth > 5 || first > (end as Day) ? null : { start: first, end: Math.min(first + 6, end as Day) }
      })
    },
    example: {
      text: 'laatste week van juni',
      reference: '2025-04-16',
      start: '2025-06-24',
      end: '2025-06-30',
    },
  },
]

function weekAround(day: Day): Window {
  const { start, end } = periodAround('week', day)
  return { start, end }
}

function weeks(from: number, to: number, context: Context): Time | null {
  return yearly(context, 'span', (year) => {
    const first = isoWeek(year, from)
    const last = isoWeek(year, to)
    return first && last && { start: first.start, end: last.end }
  })
}
