import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Frame, Place } from './tags'

const CUE_FRAMES: Partial<Record<string, Frame>> = {
  'promise-noun': 'promise',
  willing: 'willing',
  aim: 'aim',
  planned: 'planned',
  expectation: 'expect',
  hope: 'hope',
}
const VERB_FRAMES: Partial<Record<string, Frame>> = {
  promise: 'promise',
  aim: 'aim',
  expect: 'expect',
  hope: 'hope',
  ask: 'ask',
  look: 'try',
  try: 'try',
}

type FoundFrame = Place & { frame: Frame; predicate: Predicate | null }

/** The frame that governs a predicate: the nearest one before it that takes a complement. */
export function frameOf(
  sentence: Sentence,
  predicates: readonly Predicate[],
  predicate: Predicate,
): FoundFrame | null {
  const start = Math.min(predicate.finite, predicate.content)
  const kind = sentence.clauses[predicate.clause]?.kind
  const complement =
    predicate.mood === 'infinitive' || kind === 'complement' || kind === 'purpose' || kind === 'whether'
  let best: FoundFrame | null = null
  for (const other of predicates) {
    const frame = VERB_FRAMES[other.verbClass]
    if (
      !frame ||
      other === predicate ||
      other.finite >= start ||
      !complement ||
      other.negated ||
      !mayFrame(sentence, other)
    )
      continue
    const past = other.mood === 'perfect' || other.mood === 'past'
    best = {
      from: other.finite,
      to: other.finite + 1,
      frame: frame === 'promise' && past ? 'promised' : frame,
      predicate: other,
    }
  }
  for (const cue of sentence.cues) {
    const frame = CUE_FRAMES[cue.tag]
    if (!frame || cue.from >= start || (best && best.from > cue.from)) continue
    if (frame === 'willing' && isSupposed(sentence, cue.from)) continue
    if (!complement && (kind === 'relative' || (frame !== 'expect' && frame !== 'planned'))) continue
    const carrier = predicates.findLast((other) => other.finite <= cue.from + 2) ?? null
    if (carrier?.mood === 'past') continue
    best = { from: cue.from, to: cue.to, frame, predicate: carrier }
  }
  return best
}

/** "vraagt of de wethouder bereid is": whether anybody is willing is just what is asked. */
function isSupposed(sentence: Sentence, at: number): boolean {
  const kind = sentence.clauses[sentence.clauseOf[at]!]?.kind
  return kind === 'whether' || kind === 'condition'
}

/** "Als u kunt toezeggen dat ...": the words of a promise, but nobody's. */
function mayFrame(sentence: Sentence, other: Predicate): boolean {
  const { kind: who } = other.subject
  if (other.verbClass !== 'ask' && (who === 'addressee' || who === 'council')) return false
  const kind = sentence.clauses[other.clause]?.kind
  return kind !== 'condition' && kind !== 'whether'
}
