/** Days and numbers as a Dutch official writes them. */
import type { IsoDate } from '../../../lib/extraction/types'
import { dayOfMonth, monthOf, yearOf } from './iso-day'

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'] as const

const COUNTS: Record<number, string> = {
  2: 'twee',
  3: 'drie',
  4: 'vier',
  5: 'vijf',
  6: 'zes',
  8: 'acht',
  10: 'tien',
  12: 'twaalf',
}

const monthWord = (day: IsoDate): string => MONTHS[monthOf(day) - 1] ?? ''

/** Quarter 1..4: eerste .. vierde. */
export const ordinalWord = (quarter: number): string => ORDINALS[quarter - 1] ?? String(quarter)

export const countWord = (count: number): string => COUNTS[count] ?? String(count)

/** `3 december 2026` */
export const fullDay = (day: IsoDate): string => `${dayOfMonth(day)} ${monthWord(day)} ${yearOf(day)}`

/** `3 december`, and the year only where it is not the year of `anchor`: so nobody has to guess it. */
export function dayWords(day: IsoDate, anchor: IsoDate): string {
  return yearOf(day) === yearOf(anchor) ? `${dayOfMonth(day)} ${monthWord(day)}` : fullDay(day)
}

/** `juni`, or `juni 2027` where the year is not that of `anchor`. */
export function monthWords(day: IsoDate, anchor: IsoDate): string {
  return yearOf(day) === yearOf(anchor) ? monthWord(day) : `${monthWord(day)} ${yearOf(day)}`
}
