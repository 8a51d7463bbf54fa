import { cardId } from '@/components/candidates/reviewable'

/** What can just have been done to one candidate, and to the whole. Words: `done` in messages/<language>/review.json. */
export const CANDIDATE_DONE = ['accepted', 'corrected', 'rejected', 'merged', 'undone', 'added'] as const
export const REVIEW_DONE = ['published', 'document_published', 'uploaded'] as const

/** Back to the review, at the candidate that was acted on. */
export function atCandidate(documentId: string, id: string, done: (typeof CANDIDATE_DONE)[number]): string {
  return `/documents/${documentId}/review?done=${done}&at=${encodeURIComponent(id)}#${cardId(id)}`
}

/** Back to the top, where it is said. The anchor must be named: a redirect else keeps the one the reader came from. */
export function atReview(documentId: string, done: (typeof REVIEW_DONE)[number]): string {
  return `/documents/${documentId}/review?done=${done}#content`
}
