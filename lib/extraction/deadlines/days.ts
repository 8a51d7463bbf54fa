/**
 * Calendar arithmetic on whole days. A `Day` is the number of days since 1 January 1970; there is no time of day
 * and no time zone, so nothing here can shift a date by an offset.
 */
export type Day = number

/** Days from 1 March of the year 0 to 1 January 1970, and in 400 years. */
const DAYS_TO_EPOCH = 719_468
const DAYS_PER_ERA = 146_097
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day, or null where the calendar has no such day (31 April). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return toDay(year, month, day)
}

/** First day of a month; months may run over the year's edge (13 is January of the next year). */
export function monthStart(year: number, month: number): Day {
  return toDay(year, month, 1)
}

/** Last day of a month; months may run over the year's edge. */
export function monthEnd(year: number, month: number): Day {
  return toDay(year, month + 1, 1) - 1
}

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS_OF_MONTHS[month - 1] as number)
}

/** Year, month and day by whole-number arithmetic on 400-year eras that begin on 1 March of the year 0. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const sinceEra = day + DAYS_TO_EPOCH
  const era = Math.floor(sinceEra / DAYS_PER_ERA)
  const dayOfEra = sinceEra - era * DAYS_PER_ERA
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 }
}

/** Adds months and keeps the day of the month, or takes the last day where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return Math.min(toDay(year, month + months, dayOfMonth), monthEnd(year, month + months))
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** Monday of an ISO week; null where the year has no such week. */
export function isoWeekStart(year: number, week: number): Day | null {
  if (week < 1 || week > 53) return null
  const monday = mondayOf(toDay(year, 1, 4)) + 7 * (week - 1)
  return partsOf(monday + 3).year === year ? monday : null
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus). */
export function easter(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leapCenturies = Math.floor(century / 4)
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leapCenturies - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const sum = epact + sunday - 7 * shift + 114
  return toDay(year, Math.floor(sum / 31), (sum % 31) + 1)
}

/** Reads `YYYY-MM-DD`; null where it is no calendar day. */
export function fromIso(iso: string): Day | null {
  const match = ISO.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Writes `YYYY-MM-DD`; years outside 1000..9999 have no such form and give null. */
export function toIso(day: Day): string | null {
  const { year, month, day: dayOfMonth } = partsOf(day)
  if (!(year >= 1000 && year <= 9999)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** The reverse of `partsOf`; months outside 1..12 run on into the years beside. */
function toDay(year: number, month: number, day: number): Day {
  const fullYear = year + Math.floor((month - 1) / 12)
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1
  const marchYear = monthOfYear <= 2 ? fullYear - 1 : fullYear
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const fromMarch = monthOfYear > 2 ? monthOfYear - 3 : monthOfYear + 9
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH
}
