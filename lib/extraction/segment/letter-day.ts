import {
  DOCUMENT_NUMBER,
  FULL_YEAR,
  LETTER_MONTHS,
  SCHOOL_YEAR,
  WEEKDAYS,
} from '../languages/nl/letter-words'
import type { IsoDate } from '../types'

/** A day as written; `year` is null where the text leaves it out. */
export type WrittenDay = { year: number | null; month: number; day: number; weekday: number | null }

const pad = (number: number) => String(number).padStart(2, '0')
const time = (year: number, { month, day }: WrittenDay) => Date.UTC(year, month - 1, day)

function isReal(year: number, written: WrittenDay): boolean {
  const date = new Date(time(year, written))
  return date.getUTCMonth() === written.month - 1 && date.getUTCDate() === written.day
}

/** Reads the named groups of the `DAY` pattern; null for a day that does not exist. */
export function readDay(groups: Record<string, string | undefined>): WrittenDay | null {
  const { iso, numeric, day, month, year, weekday } = groups
  const [y, m, d] = iso ? iso.split('-') : numeric ? numeric.split(/[-./]/).reverse() : [year, undefined, day]
  const written = {
    year: y === undefined ? null : Number(y),
    month: m === undefined ? (LETTER_MONTHS.get((month ?? '').toLowerCase()) ?? 0) : Number(m),
    day: Number(d),
    weekday: weekday ? WEEKDAYS.indexOf(weekday.toLowerCase()) : null,
  }
  return isReal(written.year ?? 2024, written) ? written : null
}

export function toIso(year: number, written: WrittenDay): IsoDate | null {
  return isReal(year, written) ? `${year}-${pad(written.month)}-${pad(written.day)}` : null
}

/** Years the text itself gives for its own time, or null: its newest document number, dated day or school year. */
export function yearOfText(text: string): number | null {
  const numbers = [...text.matchAll(DOCUMENT_NUMBER)].map((match) => 2000 + Number(match[1]))
  if (numbers.length > 0) return newest(numbers)
  const days = [...text.matchAll(FULL_YEAR)].map((match) => Number(match[1]))
  if (days.length > 0) return newest(days)
  const [school] = text.matchAll(SCHOOL_YEAR)
  return school ? Number(school[2]) : null
}

function newest(years: number[]): number {
  return years.reduce((one, other) => Math.max(one, other))
}

/**
 * The year of a day written without one. With a known day nearby the closest year wins; else the year of the text,
 * moved to the neighbour that fits a written weekday.
 */
export function inferYear(written: WrittenDay, near: IsoDate | null, ofText: number | null): number | null {
  const around = near ? Number(near.slice(0, 4)) : ofText
  if (around === null) return null
  const years = [around, around - 1, around + 1].filter((year) => isReal(year, written))
  const fitting = years.filter(
    (year) => written.weekday === null || new Date(time(year, written)).getUTCDay() === written.weekday,
  )
  const choice = fitting.length > 0 ? fitting : years
  if (!near) return choice[0] ?? null
  const anchor = Date.parse(`${near}T00:00:00Z`)
  return (
    choice.sort(
      (one, other) => Math.abs(time(one, written) - anchor) - Math.abs(time(other, written) - anchor),
    )[0] ?? null
  )
}
