import type { Match } from './match'

/** From this score on a candidate is proposed as trackable. */
export const TRACKABLE_SCORE = 0.5

/** From this score on a candidate is shown at all, below the threshold. */
export const LOWEST_SHOWN = 0.45

/** The sum before it is cut off, for ranking predicates of one sentence. */
export function rawScore(matches: readonly Match[]): number {
  return matches.reduce((sum, match) => sum + match.rule.weight, 0)
}

/** A score as it is shown: within 0..1, rounded so that equal evidence gives equal scores. */
export function clamp(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100
}
