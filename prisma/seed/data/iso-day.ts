/** Arithmetic on ISO calendar days (`2026-06-30`). Days are counted in UTC, so no time zone can shift one. */
import type { IsoDate } from '../../../lib/extraction/types'

const DAY = 86_400_000

const toDate = (day: IsoDate): Date => new Date(`${day}T00:00:00Z`)
const fromDate = (date: Date): IsoDate => date.toISOString().slice(0, 10)

export const yearOf = (day: IsoDate): number => toDate(day).getUTCFullYear()
/** 1 = January. */
export const monthOf = (day: IsoDate): number => toDate(day).getUTCMonth() + 1
export const dayOfMonth = (day: IsoDate): number => toDate(day).getUTCDate()
/** 0 = Sunday, as JavaScript counts. */
export const weekdayOf = (day: IsoDate): number => toDate(day).getUTCDay()

export const addDays = (day: IsoDate, days: number): IsoDate =>
  fromDate(new Date(toDate(day).getTime() + days * DAY))

export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((toDate(to).getTime() - toDate(from).getTime()) / DAY)

/** Monday-based weeks since 5 January 1970; two days share a number when they share an ISO week. */
export const weekNumberSinceEpoch = (day: IsoDate): number => Math.floor(daysBetween('1970-01-05', day) / 7)

/** Monday of the day's ISO week. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, -((weekdayOf(day) + 6) % 7))

/** Day `dayInMonth` of the month `months` away from `day`'s month; 31 means the last day where there is no 31st. */
export function dayInMonth(day: IsoDate, months: number, dayInMonth: number): IsoDate {
  const first = new Date(Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(dayInMonth, last))
  return fromDate(first)
}

/** The day with this weekday closest to `day`; ties cannot occur in a week of seven. */
export function nearestWeekday(day: IsoDate, weekday: number): IsoDate {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return addDays(day, ahead <= 3 ? ahead : ahead - 7)
}
