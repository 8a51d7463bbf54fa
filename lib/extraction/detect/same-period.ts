import { fromIso, monthEnd, monthStart, partsOf, toIso } from '../deadlines/days'
import type { Candidate, Due } from '../types'

/** "In maart leggen wij ... In dezelfde maand houden wij ...": the month is that of the promise before. */
export function inSamePeriods(candidates: readonly Candidate[]): Candidate[] {
  let before: Due | null = null
  return candidates.map((candidate) => {
    const due: Due | null =
      candidate.due?.rule === 'same-period' ? same(candidate.due, before) : candidate.due
    if (due?.latest) before = due
    return due === candidate.due ? candidate : { ...candidate, due }
  })
}

/** Only where the term before lies within one such period. */
function same(due: Due, before: Due | null): Due {
  const [start, end] = [before?.earliest, before?.latest].map((day) => (day ? fromIso(day) : null))
  if (start == null || end == null) return due
  const [first, last] = [partsOf(start), partsOf(end)]
  if (first.year !== last.year) return due
  if (/jaar$/i.test(due.phrase))
    return { ...due, earliest: toIso(monthStart(first.year, 1)), latest: toIso(monthEnd(first.year, 12)) }
  if (!/maand$/i.test(due.phrase) || first.month !== last.month) return due
  return {
    ...due,
    earliest: toIso(monthStart(first.year, first.month)),
    latest: toIso(monthEnd(first.year, first.month)),
  }
}
