/**
 * What each place of `FigureTally.counts` counts; the trigger in the migration writes them by the same numbers.
 * Places are those of the database, from 1.
 */

/** Live ones, by the month in which they were made: 1 to 12. */
const LIVE = 1
const KEPT = { inForce: { onTime: 13, noTerm: 14, late: 21 }, first: { onTime: 15, noTerm: 16, late: 44 } }
const LAPSED = 17
const NOT_KEPT = 18
const SLIPPED = 19
const SLIPS = 20

/** First day of each stretch of days late; the last has no end. */
export const LATE_FROM = [
  1, 8, 15, 22, 29, 43, 57, 71, 85, 113, 141, 169, 197, 225, 253, 281, 309, 337, 366, 457, 548, 639, 731,
] as const

export const PLACES = KEPT.first.late + LATE_FROM.length - 1

/** Promises that were kept, by one of their windows. `late` per stretch of `LATE_FROM`. */
export type Kept = { onTime: number; noTerm: number; late: number[] }

export type Counted = {
  /** Per month in which they were made, January first. */
  liveByMonth: number[]
  inForce: Kept
  first: Kept
  lapsed: number
  notKept: number
  /** Extended at least once, and how often in all. */
  slipped: number
  slips: number
}

export function countedIn(counts: readonly number[]): Counted {
  const at = (place: number) => counts[place - 1] ?? 0
  const run = (place: number, length: number) => Array.from({ length }, (_, index) => at(place + index))
  const kept = ({ onTime, noTerm, late }: (typeof KEPT)['first']): Kept => ({
    onTime: at(onTime),
    noTerm: at(noTerm),
    late: run(late, LATE_FROM.length),
  })
  return {
    liveByMonth: run(LIVE, 12),
    inForce: kept(KEPT.inForce),
    first: kept(KEPT.first),
    lapsed: at(LAPSED),
    notKept: at(NOT_KEPT),
    slipped: at(SLIPPED),
    slips: at(SLIPS),
  }
}

export const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
