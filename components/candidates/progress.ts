import type { Reviewable } from './reviewable'

/** How far the review is. Below the threshold nobody has to decide, so those do not count. */
export function progressOf(candidates: Pick<Reviewable, 'state' | 'trackable'>[]): {
  done: number
  total: number
} {
  const asked = candidates.filter((candidate) => candidate.trackable)
  return { done: asked.filter((candidate) => candidate.state !== 'proposed').length, total: asked.length }
}
