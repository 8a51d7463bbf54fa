import { toCandidate } from './detect/candidate'
import { draftsOf } from './detect/drafts'
import { joinDrafts } from './detect/join'
import { readPassage } from './detect/passage'
import type { Candidate, DetectContext, Passage } from './types'

/**
 * Proposes every promise in a passage, in reading order.
 * Trackable ones score 0.5 or more; pending, recurring and vague ones come along below that.
 */
export function detectCandidates(passage: Passage, context: DetectContext): Candidate[] {
  const sentences = readPassage(passage, context)
  const drafts = sentences.flatMap((read, index) => draftsOf(read, index))
  return joinDrafts(drafts, sentences).map((draft) => toCandidate(passage, context, draft))
}
