import { ownerOf } from '../promiser'
import { clamp, TRACKABLE_SCORE } from '../score'
import { titleOf, withTopic } from '../title'
import type { Candidate, DetectContext, Due, Evidence, Passage, Span, Strength } from '../types'
import { wholeWords } from './broken-words'
import type { Draft } from './drafts'
import { dueOf, plannedFor } from './due'
import type { Verdict } from './judge'
import { strengthOf } from './kind'
import { paperTerm } from './paper-term'
import type { Sentence } from './sentence'

/** Fills in who, what and when of a draft. The quote is the source's own characters. */
export function toCandidate(passage: Passage, context: DetectContext, draft: Draft): Candidate {
  const { text } = passage
  const { read, verdict } = draft
  const span = trimmed(text, draft.span)
  const due = termOf(text, draft, context)
  const first = { sender: context.facts.sender, speaker: read.speaker }
  const score = clamp(verdict.score)
  return {
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    question: passage.question?.number ?? null,
    alsoAt: [],
    kind: draft.kind,
    strength: draft.trackable ? strengthOf(verdict) : softUnlessTold(draft),
    trackable: draft.trackable,
    score: draft.trackable ? Math.max(score, TRACKABLE_SCORE) : Math.min(score, TRACKABLE_SCORE - 0.01),
    owner: ownerOf(
      text,
      read.sentence,
      verdict,
      read.verdicts.map(({ predicate }) => predicate),
      first,
    ),
    beneficiary: beneficiaryOf(text, read.sentence, verdict),
    title: withTopic(
      titleOf(text, read.sentence, verdict.predicate, draft.kind, due),
      passage.question?.topic ?? null,
    ),
    due: due && { ...due, phrase: wholeWords(due.phrase) },
    repeats: null,
    evidence: evidenceOf(text, read.sentence, verdict),
  }
}

/** The term within the quoted stretch, or in the sentence that names it. */
function termOf(text: string, draft: Draft, context: DetectContext): Due | null {
  const { read, verdict } = draft.term ?? draft
  const inside = read.dates.filter(
    (hit) => draft.term || (hit.index >= draft.span.start && hit.index < draft.span.end),
  )
  const due = dueOf(
    read.sentence,
    verdict,
    plannedFor(read.sentence, inside, verdict, context.documentDate, context.calendar),
  )
  if (due && ONCE.test(due.phrase)) return { ...due, phrase: wholeCondition(text, read.sentence) }
  return due ?? (comesBack(draft) ? paperTerm(text, draft.span, context) : null)
}

/** Somebody will come back to it. */
const comesBack = ({ trackable, verdict: { tags, predicate } }: Draft) =>
  trackable && tags.has('verb:return') && /^(?:present|future|infinitive)$/.test(predicate.mood)

const ONCE = /^zodra\b(?!.*mogelijk)/i

/** "zodra het rapport er is": the words are all that is kept of such a term, so they are kept whole. */
function wholeCondition(text: string, { tokens, starts, ends, clauses, clauseOf }: Sentence): string {
  const at = tokens.findIndex(({ word }) => word === 'zodra')
  const { to } = clauses[clauseOf[at]!]!
  const last = tokens[to - 1]!.mark && to - 2 >= at ? to - 2 : to - 1
  return text.slice(starts[at]!, ends[last]!)
}

const BLANK = /\s/

function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && BLANK.test(text[start]!)) start++
  while (end > start && BLANK.test(text[end - 1]!)) end--
  return { start, end }
}

function beneficiaryOf(text: string, sentence: Sentence, verdict: Verdict): string | null {
  const place = verdict.tags.get('to-council')
  const start = place && sentence.starts[place.from]
  return start === undefined ? null : text.slice(start, sentence.ends[place!.from])
}

/** The rules that fired, each with the stretch of text from its first to its last word. */
export function evidenceOf(text: string, sentence: Sentence, verdict: Verdict): Evidence[] {
  return verdict.matches.map(({ rule, places }) => {
    let start = Number.POSITIVE_INFINITY
    for (const { from } of places) start = Math.min(start, sentence.starts[from] ?? sentence.span.start)
    let end = start
    for (const { to } of places) end = Math.max(end, sentence.ends[to - 1] ?? start)
    return {
      start,
      end,
      rule: rule.name,
      words: text.slice(start, end),
      weight: rule.weight,
    }
  })
}

function softUnlessTold(draft: Draft): Strength {
  return draft.kind === 'pending' || draft.kind === 'recurring' ? 'soft' : strengthOf(draft.verdict)
}
