import { toCandidate } from './detect/candidate'
import { type Draft, draftsOf } from './detect/drafts'
import { joinDrafts } from './detect/join'
import { OpenPassage } from './detect/passage'
import { readPromising } from './detect/promising'
import { inSamePeriods } from './detect/same-period'
import type { Candidate, DetectContext, Passage } from './types'

/** Passages are read together until they have so many sentences: about a letter, so that memory does not grow with books. */
const TOGETHER = 400

/**
 * Proposes every promise in the passages of a document, in reading order.
 * Trackable ones score 0.5 or more; pending, recurring and vague ones come along below that.
 */
export function detectCandidates(passages: readonly Passage[], context: DetectContext): Candidate[] {
  const candidates: Candidate[] = []
  for (const some of inBatches(passages)) {
    const open = some.map((passage) => new OpenPassage(passage, context))
    for (const [{ passage }, drafts] of draftsByPassage(open))
      candidates.push(...inSamePeriods(drafts.map((draft) => toCandidate(passage, context, draft))))
  }
  return candidates
}

/** The drafts of each passage that has some, joined where sentences belong together. */
function draftsByPassage(passages: readonly OpenPassage[]): Map<OpenPassage, Draft[]> {
  const drafts = new Map<OpenPassage, Draft[]>()
  for (const { passage, index, read } of readPromising(passages)) {
    const found = draftsOf(read, index)
    if (found.length > 0) drafts.set(passage, [...(drafts.get(passage) ?? []), ...found])
  }
  for (const [passage, found] of drafts) drafts.set(passage, joinDrafts(found, passage))
  return drafts
}

function inBatches(passages: readonly Passage[]): Passage[][] {
  const batches: Passage[][] = []
  let room = 0
  for (const passage of passages) {
    if (room <= 0) {
      batches.push([])
      room = TOGETHER
    }
    batches.at(-1)!.push(passage)
    room -= passage.sentences.length
  }
  return batches
}
