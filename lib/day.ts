import { kept } from './kept'

/** A calendar day, `2025-06-30`. Deadlines are days, not instants. */
export type IsoDay = string

/** A `@db.Date` column as Prisma gives it: midnight UTC of that day. */
export function fromDate(value: Date): IsoDay {
  return value.toISOString().slice(0, 10)
}

export function fromDateOrNull(value: Date | null): IsoDay | null {
  return value ? fromDate(value) : null
}

/** For a `@db.Date` column. @throws RangeError on anything that is no calendar day. */
export function toDate(day: IsoDay): Date {
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || fromDate(date) !== day) throw new RangeError(`no calendar day: ${day}`)
  return date
}

export function toDateOrNull(day: IsoDay | null | undefined): Date | null {
  return day ? toDate(day) : null
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && fromDate(date) === text
}

export function addDays(day: IsoDay, count: number): IsoDay {
  const date = toDate(day)
  date.setUTCDate(date.getUTCDate() + count)
  return fromDate(date)
}

// A page of the register asks some thousand times, of a few hundred days; Next makes reading a date slow.
const daysSince1970 = kept((day) => toDate(day).getTime() / 86_400_000)

/** Whole days from `from` to `to`; negative when `to` is earlier. @throws RangeError on anything that is no calendar day. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return daysSince1970(to) - daysSince1970(from)
}
