import { toCandidate } from './detect/candidate'
import { type Draft, draftsOf } from './detect/drafts'
import { joinDrafts } from './detect/join'
import { openPassage } from './detect/passage'
import { inSamePeriods } from './detect/same-period'
import type { Candidate, DetectContext, Passage } from './types'

/**
 * Proposes every promise in a passage, in reading order.
 * Trackable ones score 0.5 or more; pending, recurring and vague ones come along below that.
 */
export function detectCandidates(passage: Passage, context: DetectContext): Candidate[] {
  const opened = openPassage(passage, context)
  const drafts: Draft[] = []
  for (let index = 0; index < passage.sentences.length; index++) {
    const read = opened.readIfPromising(index)
    if (read) drafts.push(...draftsOf(read, index))
  }
  return inSamePeriods(joinDrafts(drafts, opened).map((draft) => toCandidate(passage, context, draft)))
}
