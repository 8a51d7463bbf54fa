import { evidenceOf } from './detect/candidate'
import { draftsOf } from './detect/drafts'
import type { Verdict } from './detect/judge'
import { type ReadSentence, readPassage } from './detect/passage'
import type { Sentence } from './detect/sentence'
import type { Place, Tag } from './detect/tags'
import { PROMISE_RULES } from './languages/nl/promise-rules'
import { type NearRule, nearRules } from './near-rules'
import { clamp, rawScore, TRACKABLE_SCORE } from './score'
import type { DetectContext, Evidence, Passage, Span } from './types'

/** Below this nothing in the sentence looked like a promise at all. */
const NOTICED = 0.2
/** Rules that nearly fired: so many are worth telling. */
const MOST_NEAR = 5

/** What a rule may ask about, and the words that gave it. */
export type TagSeen = { tag: Tag; words: string }

/** Why a sentence was proposed or not: what spoke on its most promising verb, for and against, and what nearly did. */
export type Explained = {
  sentence: Span
  verdict: 'proposed' | 'below threshold' | 'no promise'
  /** Sum of the weights, cut off at 0..1. */
  score: number
  evidence: Evidence[]
  /** Rules against it without any of which it would have been proposed, with the score it would then have. */
  vetoes: { rule: string; without: number }[]
  /** Rules for it that miss by one tag, and would have been enough. */
  near: NearRule[]
  /** What the rules could see. */
  tags: TagSeen[]
}

/** Explains every sentence of a passage, in order. Offsets are those of `passage.text`. */
export function explainPassage(passage: Passage, context: DetectContext): Explained[] {
  return readPassage(passage, context).map((read, index) => explainSentence(passage.text, read, index))
}

function explainSentence(text: string, read: ReadSentence, index: number): Explained {
  const { sentence, verdicts } = read
  const best = verdicts[0]
  const score = best?.score ?? 0
  const drafts = draftsOf(read, index)
  const noticed = drafts.length > 0 || score >= NOTICED
  const proposed = drafts.some(({ trackable }) => trackable)
  return {
    sentence: sentence.span,
    verdict: proposed ? 'proposed' : noticed ? 'below threshold' : 'no promise',
    score: clamp(score),
    evidence: best ? evidenceOf(text, sentence, best) : [],
    vetoes: best ? vetoesOf(best) : [],
    near: best && !proposed ? nearEnough(best) : [],
    tags: best ? [...best.tags].map(([tag, place]) => ({ tag, words: wordsAt(text, sentence, place) })) : [],
  }
}

/** The rules against, each with the score without it; only those that alone keep the sentence out. */
function vetoesOf({ matches, score }: Verdict): Explained['vetoes'] {
  if (score >= TRACKABLE_SCORE) return []
  return matches
    .filter(({ rule }) => rule.weight < 0)
    .map(({ rule }) => ({
      rule: rule.name,
      without: rawScore(matches.filter((match) => match.rule !== rule)),
    }))
    .filter(({ without }) => without >= TRACKABLE_SCORE - 1e-9)
    .map(({ rule, without }) => ({ rule, without: clamp(without) }))
}

function nearEnough({ tags, score }: Verdict): NearRule[] {
  const enough = ({ weight }: NearRule) => score + weight >= TRACKABLE_SCORE - 1e-9
  return nearRules(PROMISE_RULES, tags).filter(enough).slice(0, MOST_NEAR)
}

function wordsAt(text: string, { starts, ends, span }: Sentence, { from, to }: Place): string {
  const start = starts[from]
  const end = ends[Math.max(from, to - 1)]
  if (start === undefined || end === undefined || to - from >= starts.length) return ''
  return text.slice(Math.max(span.start, start), end)
}
