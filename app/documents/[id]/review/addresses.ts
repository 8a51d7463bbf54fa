import { STAY } from '@/components/candidates/review-moves'
import { cardId } from '@/components/candidates/reviewable'

/** What can just have been done to one candidate, and to the whole. Words: `done` in messages/<language>/review.json. */
export const CANDIDATE_DONE = ['accepted', 'corrected', 'rejected', 'merged', 'undone', 'added'] as const
export const REVIEW_DONE = ['published', 'document_published', 'uploaded'] as const

/** Back to the review, at the candidate that was acted on. */
export function atCandidate(documentId: string, id: string, done: (typeof CANDIDATE_DONE)[number]): string {
  return `/documents/${documentId}/review?done=${done}&at=${encodeURIComponent(id)}#${cardId(id)}`
}

/** Where a decision leads: back to its card; nowhere, when it was made by keys and its maker has already moved on. */
export function afterDecision(data: FormData, ...at: Parameters<typeof atCandidate>): string | undefined {
  return data.has(STAY) ? undefined : atCandidate(...at)
}

/** Back to the top, where it is said. The anchor must be named: a redirect else keeps the one the reader came from. */
export function atReview(documentId: string, done: (typeof REVIEW_DONE)[number]): string {
  return `/documents/${documentId}/review?done=${done}#content`
}
