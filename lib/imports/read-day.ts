import { type IsoDay, isDay } from '../day'
import { findDates } from '../extraction/deadlines'
import type { Calendar } from '../extraction/types'

const NUMERIC = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/
/** Two digits of a year: no promise in such a list is older than this century. */
const CENTURY = 2000

function numericDay(text: string): IsoDay | null {
  const [, day = '', month = '', year = ''] = NUMERIC.exec(text) ?? []
  const full = year.length === 2 ? String(CENTURY + Number(year)) : year
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

/**
 * A day as it is written in a cell: `2026-06-30`, `30-6-2026`, `30/06/26`, `30 juni 2026`, with or without its weekday
 * or a time behind it. Null where it is no whole day: nothing is inferred.
 */
export function readDay(written: string, calendar?: Calendar): IsoDay | null {
  const text = written.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '')
  if (isDay(text)) return text
  const numeric = numericDay(text)
  if (numeric || text.length > 60) return numeric
  const [hit, ...more] = findDates(text, '2000-01-01', calendar, { mode: 'calendar' })
  const whole = hit && more.length === 0 && hit.text.trim().length === text.length
  return whole && hit.start === hit.end && hit.assumed.length === 0 ? hit.start : null
}

export type ReadTerm = {
  earliest: IsoDay | null
  latest: IsoDay | null
  rule: string | null
  assumed: string[]
}

/** The term that free words mean, reckoned from the day of the promise as in a letter; without one nothing but nulls. */
export function readTerm(phrase: string, madeOn: IsoDay, calendar: Calendar): ReadTerm {
  const day = readDay(phrase)
  if (day) return { earliest: day, latest: day, rule: 'day', assumed: [] }
  const hit = findDates(phrase, madeOn, calendar).find(({ end }) => end !== null)
  if (!hit) return { earliest: null, latest: null, rule: null, assumed: [] }
  return { earliest: hit.start, latest: hit.end, rule: hit.rule, assumed: hit.assumed }
}
