import { fromIso } from './deadlines/days'
import { type Finder, makeFinder } from './deadlines/finder'
import type { Mode } from './deadlines/values'
import { DUTCH_DATES } from './languages/nl/deadline-rules'
import { DEFAULT_CALENDAR } from './languages/nl/default-calendar'
import type { Calendar, DateHit, IsoDate } from './types'

const finders: Partial<Record<Mode, Finder>> = {}

/**
 * Finds every date phrase in running Dutch text, in order and without overlap, and resolves it to calendar days.
 * Work is linear in the length of the text.
 *
 * Two modes, because a promise and a wall calendar read some words differently:
 * - `due` (default): the windows of the register. A window around the reference begins on it (`dit jaar` in April runs
 *   from that day), `de komende week` runs from the letter on, and short forms that are seldom dates in letters
 *   (`22/4`, `op de 15e`, `juli 6`) count only with a word that makes them sure.
 * - `calendar`: whole periods, and the short forms too.
 *
 * A phrase without a window (`jaarlijks`, `de volgende raadsvergadering` of an unknown calendar) is kept with nulls.
 *
 * @param reference the day the text was written; years and months that are not written are inferred from it.
 * @throws RangeError where the reference is no calendar day.
 */
export function findDates(
  text: string,
  reference: IsoDate,
  calendar: Calendar = DEFAULT_CALENDAR,
  options: { mode?: Mode } = {},
): DateHit[] {
  const day = reference === known.reference ? known.day : dayOf(reference)
  const mode = options.mode ?? 'due'
  return finderOf(mode).find(text, { reference: day, calendar, mode })
}

/** The reference asked for last: a letter asks for the same one with each sentence. */
let known: { reference: IsoDate; day: number } = { reference: '1970-01-01', day: 0 }

function dayOf(reference: IsoDate): number {
  const day = fromIso(reference)
  if (day === null) throw new RangeError(`not a calendar day: ${reference}`)
  known = { reference, day }
  return day
}

const finderOf = (mode: Mode) => (finders[mode] ??= makeFinder(DUTCH_DATES, mode))

/** False for a word, as written, that makes no date: a sentence of such words alone holds none. */
export function mayMakeDate(written: string): boolean {
  return finderOf('due').seeds.has(written)
}

/** True where no date phrase runs across `end`, the end of a sentence: what stands behind it changes nothing before it. */
export function endsDates(text: string, end: number): boolean {
  return finderOf('due').seeds.stopAt(text, end)
}
