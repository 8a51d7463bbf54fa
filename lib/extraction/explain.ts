import { evidenceOf } from './detect/candidate'
import { readPassage } from './detect/passage'
import { clamp, TRACKABLE_SCORE } from './score'
import type { DetectContext, Evidence, Passage, Span } from './types'

/** Below this nothing in the sentence looked like a promise at all. */
const NOTICED = 0.2

/** Why a sentence was proposed or not: every rule that fired on its most promising verb, for and against. */
export type Explained = {
  sentence: Span
  verdict: 'proposed' | 'below threshold' | 'no promise'
  /** Sum of the weights, cut off at 0..1. */
  score: number
  evidence: Evidence[]
}

/** Explains every sentence of a passage, in order. Offsets are those of `passage.text`. */
export function explainPassage(passage: Passage, context: DetectContext): Explained[] {
  return readPassage(passage, context).map(({ sentence, verdicts }) => {
    const best = verdicts[0]
    const score = best?.score ?? 0
    const verdict =
      score >= TRACKABLE_SCORE - 1e-9 ? 'proposed' : score >= NOTICED ? 'below threshold' : 'no promise'
    return {
      sentence: sentence.span,
      verdict,
      score: clamp(score),
      evidence: best ? evidenceOf(passage.text, sentence, best) : [],
    }
  })
}
