import { LATE_FROM, sum } from './slots'

/**
 * About how many days late the middle one was, from how many fell in each stretch of days: as if they lay evenly
 * within it. Null where none was late; in the last stretch, which has no end, its first day.
 */
export function medianOf(late: readonly number[]): number | null {
  const total = sum(late)
  if (total === 0) return null
  let before = 0
  for (const [index, count] of late.entries()) {
    if (before + count >= total / 2) return within(index, (total / 2 - before) / count)
    before += count
  }
  return null
}

function within(index: number, share: number): number {
  const from = LATE_FROM[index] as number
  const next = LATE_FROM[index + 1]
  return next === undefined ? from : Math.round(from + share * (next - 1 - from))
}
