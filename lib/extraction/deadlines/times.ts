import { addMonths, type Day, dayOf, isoWeekStart, mondayOf, monthEnd, monthStart, partsOf } from './days'
import type { Context, Duration, Grain, Time, Unit, Window } from './values'

/** How far ahead a phrase without a year is looked for; 29 February may be eight years away. */
const YEARS_AHEAD = 9

export function fixed(start: Day | null, end: Day | null, grain: Grain, extra: Partial<Time> = {}): Time {
  const { assumed = [], inYear, latent, dated, past, ending, rule } = extra
  // Every time has every field in the same order: a letter makes hundreds, and they are copied fastest so.
  return { kind: 'time', start, end, grain, assumed, inYear, latent, dated, past, ending, rule }
}

/** A window that a modifier settled; null where it would end before it starts. */
export function settled(
  start: Day | null,
  end: Day | null,
  assumed: string[] = [],
  extra: Partial<Time> = {},
): Time | null {
  if (start !== null && end !== null && start > end) return null
  return fixed(start, end, 'window', { assumed, ...extra })
}

type Yearly = (year: number) => Window | null

/** A phrase without a year: the first occurrence that is not over on the reference day. */
export function yearly(
  context: Context,
  grain: Grain,
  inYear: Yearly,
  extra: Partial<Time> = {},
): Time | null {
  const window = firstFrom(inYear, context.reference)
  if (!window) return null
  const assumed = [...(extra.assumed ?? []), 'year']
  return fixed(window.start, window.end, grain, { ...extra, inYear, assumed })
}

/** The first occurrence whose last day is on or after `day`. */
export function firstFrom(inYear: Yearly, day: Day): Window | null {
  const { year } = partsOf(day)
  for (let ahead = -1; ahead < YEARS_AHEAD; ahead += 1) {
    const window = inYear(year + ahead)
    if (window && (window.end ?? window.start ?? day) >= day) return window
  }
  return null
}

/** The last occurrence that begins on or before `day`. */
export function lastUpTo(inYear: Yearly, day: Day): Window | null {
  const { year } = partsOf(day)
  for (let back = -1; back < YEARS_AHEAD; back += 1) {
    const window = inYear(year - back)
    if (window && (window.start ?? window.end ?? day) <= day) return window
  }
  return null
}

/** Puts an open phrase in a written year. */
export function inYear(time: Time, year: number): Time | null {
  const window = time.inYear?.(year)
  if (!window) return null
  const assumed = time.assumed.filter((what) => what !== 'year')
  return { ...time, ...window, inYear: undefined, latent: false, assumed }
}

/** Applies `change` now and, while the year is open, to whatever year turns up later. */
export function mapWindow(time: Time, grain: Grain, change: (window: Window) => Window | null): Time | null {
  const window = change(time)
  if (!window) return null
  const { inYear: open } = time
  const later = open && ((year: number) => applyTo(open(year), change))
  const { assumed, past, rule } = time
  return fixed(window.start, window.end, grain, { assumed, past, rule, inYear: later })
}

function applyTo(window: Window | null, change: (window: Window) => Window | null): Window | null {
  return window && change(window)
}

export function wholeYear(year: number): Window {
  return { start: monthStart(year, 1), end: monthEnd(year, 12) }
}

export function wholeMonth(year: number, month: number): Window {
  return { start: monthStart(year, month), end: monthEnd(year, month) }
}

export function oneDay(year: number, month: number, day: number): Window | null {
  const found = dayOf(year, month, day)
  return found === null ? null : { start: found, end: found }
}

export function isoWeek(year: number, week: number): Window | null {
  const start = isoWeekStart(year, week)
  return start === null ? null : { start, end: start + 6 }
}

/** The period of the calendar in which a day lies. A school year runs from 1 August up to 31 July. */
export function periodAround(unit: Unit, day: Day): { start: Day; end: Day; grain: Grain } {
  const { year, month } = partsOf(day)
  const months = (first: number, length: number, grain: Grain) => ({
    start: monthStart(year, first),
    end: monthEnd(year, first + length - 1),
    grain,
  })
  if (unit === 'week') return { start: mondayOf(day), end: mondayOf(day) + 6, grain: 'week' }
  if (unit === 'weekend') return { start: mondayOf(day) + 5, end: mondayOf(day) + 6, grain: 'weekend' }
  if (unit === 'month') return months(month, 1, 'month')
  if (unit === 'quarter') return months(month - ((month - 1) % 3), 3, 'quarter')
  if (unit === 'year') return months(1, 12, 'year')
  if (unit === 'schoolyear') return months(month < 8 ? -4 : 8, 12, 'schoolyear')
  return { start: day, end: day, grain: 'day' }
}

/** The period `by` units away from the one around the reference. */
export function periodFrom(unit: Unit, day: Day, by: number): { start: Day; end: Day; grain: Grain } {
  return periodAround(unit, addUnits(day, by, unit))
}

/** Moves a day by calendar units; working days skip the weekend, half a month is 15 days. */
export function addUnits(day: Day, count: number, unit: Unit): Day {
  if (unit === 'day') return day + Math.round(count)
  if (unit === 'workday') return addWorkdays(day, Math.round(count))
  if (unit === 'week' || unit === 'weekend') return day + Math.round(7 * count)
  const perUnit = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12
  const months = count * perUnit
  const whole = addMonths(day, Math.trunc(months))
  return whole + Math.round((months - Math.trunc(months)) * 30)
}

function addWorkdays(day: Day, count: number): Day {
  const step = Math.sign(count)
  let left = Math.abs(count)
  let at = day
  while (left > 0) {
    at += step
    if (at - mondayOf(at) < 5) left -= 1
  }
  return at
}

export function addDuration(day: Day, duration: Duration, sign: 1 | -1 = 1): Day {
  const largestFirst = [...duration.parts].sort((one, other) => rank(one.unit) - rank(other.unit))
  return largestFirst.reduce((at, { count, unit }) => addUnits(at, sign * count, unit), day)
}

function rank(unit: Unit): number {
  return ['schoolyear', 'year', 'quarter', 'month', 'week', 'weekend', 'workday', 'day'].indexOf(unit)
}
