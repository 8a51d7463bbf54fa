import type { Language } from '../i18n/languages'
import type { IsoDay } from './day'
import { kept } from './kept'

/** Days, windows and numbers in a reader's language. Pure: no clock, and the server's time zone plays no part. */

const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }

const DAY_STYLES = {
  /** 30 juni 2025 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 30 jun 2025 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** ma 30 juni 2025 */
  weekday: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  /** 30-06-2025 */
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DayStyle = keyof typeof DAY_STYLES
export type DueWindow = { earliest: IsoDay | null; latest: IsoDay | null }

// Making one costs more than a hundred uses of it.
const made = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()

function formatter(language: Language, key: string, options: Intl.DateTimeFormatOptions) {
  const name = `${language} ${key}`
  const known = made.get(name) ?? new Intl.DateTimeFormat(LOCALES[language], options)
  made.set(name, known)
  return known
}

// Newer Intl data sets thin spaces around a range's dash; an ordinary space breaks and copies as people expect.
const plainSpaces = (text: string) => text.replace(/[\u2009\u202f]/g, ' ')

const midnight = (day: IsoDay) => new Date(`${day}T00:00:00Z`)

/** Words for a day, and for a range that is written `2025-06-01/2025-06-30`. */
type Words = { day: (day: IsoDay) => string; range: (range: string) => string }
const words = new Map<string, Words>()

/** A page of the register says some hundred days and windows, the next page mostly the same; Intl is slow at both. */
function wordsIn(language: Language, style: DayStyle): Words {
  const name = `${language} ${style}`
  const known = words.get(name)
  if (known) return known
  const intl = formatter(language, style, { ...DAY_STYLES[style], timeZone: 'UTC' })
  const kinds = {
    day: kept((day) => plainSpaces(intl.format(midnight(day)))),
    range: kept((range) => {
      const [from, to] = range.split('/').map(midnight) as [Date, Date]
      return plainSpaces(intl.formatRange(from, to))
    }),
  }
  words.set(name, kinds)
  return kinds
}

/** A calendar day: `2025-06-30` becomes `30 juni 2025`. */
export function formatDay(day: IsoDay, language: Language, style: DayStyle = 'long'): string {
  return wordsIn(language, style).day(day)
}

/** An instant as people in Amsterdam read it: `30 juni 2025 om 14:05`. */
export function formatInstant(instant: Date, language: Language): string {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const
  return plainSpaces(formatter(language, 'instant', options).format(instant))
}

/** The month of a day, in a few letters or in one. */
export function formatMonth(day: IsoDay, language: Language, style: 'short' | 'narrow' = 'short'): string {
  const options = { month: style, timeZone: 'UTC' } as const
  return formatter(language, `month ${style}`, options).format(midnight(day))
}

/** `1 – 30 juni 2025`, `uiterlijk 30 juni 2025` where only the end is known, null without a term. */
export function formatWindow(window: DueWindow, language: Language, style: DayStyle = 'long'): string | null {
  const { earliest, latest } = window
  if (!latest) return null
  if (earliest === latest) return formatDay(latest, language, style)
  if (!earliest) return `${language === 'nl' ? 'uiterlijk' : 'by'} ${formatDay(latest, language, style)}`
  return wordsIn(language, style).range(`${earliest}/${latest}`)
}

/** `1.234,5` in Dutch, `1,234.5` in English. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  const name = `${language} ${digits}`
  const known =
    numbers.get(name) ?? new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: digits })
  numbers.set(name, known)
  return known.format(value)
}

/** A share between 0 and 1 as a percentage without decimals. */
export function formatShare(share: number, language: Language): string {
  return plainSpaces(new Intl.NumberFormat(LOCALES[language], { style: 'percent' }).format(share))
}

/** Bytes as people say them: `850 kB`, `2,4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${formatNumber(Math.round(bytes / 1000), language)} kB`
  return `${formatNumber(bytes / 1_000_000, language, 1)} MB`
}

/** `312`, or `1.000+` where there are more and counting stopped. */
export function formatCount({ n, more }: { n: number; more: boolean }, language: Language): string {
  return `${formatNumber(n, language)}${more ? '+' : ''}`
}
