import { toCandidate } from './detect/candidate'
import { type Draft, draftsOf } from './detect/drafts'
import { joinDrafts } from './detect/join'
import { OpenPassage } from './detect/passage'
import { readPromising } from './detect/promising'
import { inSamePeriods } from './detect/same-period'
import type { Candidate, DetectContext, Passage } from './types'

/**
 * Proposes every promise in the passages of a document, in reading order.
 * Trackable ones score 0.5 or more; pending, recurring and vague ones come along below that.
 */
export function detectCandidates(passages: readonly Passage[], context: DetectContext): Candidate[] {
  const candidates: Candidate[] = []
  for (const [{ passage }, drafts] of draftsByPassage(passages.map((one) => new OpenPassage(one, context))))
    candidates.push(...inSamePeriods(drafts.map((draft) => toCandidate(passage, context, draft))))
  return candidates
}

/** The drafts of each passage that has some, joined where sentences belong together. */
function draftsByPassage(passages: readonly OpenPassage[]): Map<OpenPassage, Draft[]> {
  const drafts = new Map<OpenPassage, Draft[]>()
  for (const { passage, index, read } of readPromising(passages)) {
    const found = draftsOf(read, index)
    const before = drafts.get(passage)
    if (before) before.push(...found)
    else if (found.length > 0) drafts.set(passage, found)
  }
  for (const [passage, found] of drafts) drafts.set(passage, joinDrafts(found, passage))
  return drafts
}
