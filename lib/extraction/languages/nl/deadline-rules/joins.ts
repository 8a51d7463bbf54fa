import type { Day } from '../../../deadlines/days'
import { firstFrom, fixed, lastUpTo } from '../../../deadlines/times'
import type { DeadlineRule, Time, Window } from '../../../deadlines/values'

/** Two phrases that make one window. */
export const JOIN_RULES: DeadlineRule[] = [
  {
    name: 'from-to',
    patterns: [
      'van|vanaf de|het? <single> t/m|tot_en_met|- <single>',
      'tussen de|het? <single> en|t/m|tot_en_met|tot|- <single>',
      '<sure-single> t/m|tot_en_met|- <sure-single>',
      'in <year-time> t/m|tot_en_met|- <year-time>',
    ],
    resolve: ({ time }) => join(time[0]!, time[1]!, (end) => end),
    example: { text: 'van mei t/m juli', reference: '2025-04-16', start: '2025-05-01', end: '2025-07-31' },
  },
  {
    // Up to a day includes it (van 4 tot 22 mei); up to a month or a year stops before it.
    name: 'from-until',
    patterns: ['van|vanaf de|het? <single> tot <single>', '<sure-single> tot <sure-single>'],
    resolve: ({ time }) =>
      join(time[0]!, time[1]!, (end, start, grain) => (grain === 'day' ? end : start - 1)),
    example: {
      text: 'van 1 mei tot 1 juni',
      reference: '2025-04-16',
      start: '2025-05-01',
      end: '2025-06-01',
    },
  },
  {
    name: 'either',
    patterns: ['in? <sure-single> of|/ <sure-single>', 'in? <wide> of|/|en|dan_wel|en/of <wide>'],
    resolve: ({ time }) =>
      time.some((one) => one.latent && !['year', 'season'].includes(one.grain))
        ? null
        : join(time[0]!, time[1]!, (end) => end),
    example: { text: 'in mei of juni', reference: '2025-04-16', start: '2025-05-01', end: '2025-06-30' },
  },
]

type EndOf = (end: Day, start: Day, grain: Time['grain']) => Day

/** One window from the start of the first to the end of the second; years missing in one come from the other. */
function join(one: Time, other: Time, endOf: EndOf): Time | null {
  const window = pair(one, one.inYear, other, other.inYear, endOf)
  if (!window) return null
  const { inYear } = other
  const both = one.inYear && inYear
  const later = both ? (year: number) => pairIn(one, other, inYear(year), endOf) : undefined
  const assumed = [...new Set([...(inYear ? one.assumed : []), ...other.assumed])]
  // Summer and autumn are a date only with a year behind them.
  const latent = one.grain === 'season' && one.latent === true && other.latent === true
  return fixed(window.start, window.end, 'span', { assumed, latent, ...(later ? { inYear: later } : {}) })
}

function pairIn(one: Time, other: Time, window: Window | null, endOf: EndOf): Window | null {
  return window && pair(one, one.inYear, { ...other, ...window }, undefined, endOf)
}

function pair(
  one: Time,
  openOne: Time['inYear'],
  other: Time,
  openOther: Time['inYear'],
  endOf: EndOf,
): Window | null {
  let first: Window | null = one
  let last: Window | null = other
  if (openOne && other.start !== null) first = lastUpTo(openOne, other.start)
  else if (openOther && one.start !== null) last = firstFrom(openOther, one.start)
  if (!first || !last || first.start === null || last.start === null || last.end === null) return null
  const end = endOf(last.end, last.start, other.grain)
  return first.start <= end ? { start: first.start, end } : null
}
