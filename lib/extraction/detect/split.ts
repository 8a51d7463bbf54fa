import { oneOf } from '../one-of'
import { TRACKABLE_SCORE } from '../score'
import type { DateHit, Span } from '../types'
import { dateReaches } from './date-scope'
import type { Verdict } from './judge'
import type { Sentence } from './sentence'

/** A verdict with the part of its sentence that says it. */
export type Part = { verdict: Verdict; span: Span }

const BACK_REFERENCE = oneOf('daarover hierover daarvan hiervan daarop hierop daar hier dit dat deze die dan')

/**
 * Two promises in one sentence: "in mei sturen we de cijfers en in juni volgt het plan".
 * They need a main clause each, and a term or a promiser of their own. A report back on the first is the same promise.
 */
export function splitSentence(
  sentence: Sentence,
  main: Verdict,
  verdicts: readonly Verdict[],
  dates: readonly DateHit[],
): Part[] {
  const whole = [{ verdict: main, span: sentence.span }]
  if (main.score < TRACKABLE_SCORE) return whole
  const other = verdicts.find(
    (verdict) => verdict.score >= TRACKABLE_SCORE && isSeparate(sentence, main, verdict, dates),
  )
  if (!other) return whole
  const [first, second] = main.predicate.finite < other.predicate.finite ? [main, other] : [other, main]
  const clause = sentence.clauses[second.predicate.clause]!
  const joint = sentence.starts[clause.from]!
  const from =
    clause.opener === 'en' || clause.opener === 'maar' ? (sentence.starts[clause.from + 1] ?? joint) : joint
  const until = sentence.ends[clause.from - 1]!
  return [
    { verdict: first, span: { start: sentence.span.start, end: until } },
    { verdict: second, span: { start: from, end: sentence.span.end } },
  ]
}

function isSeparate(sentence: Sentence, main: Verdict, other: Verdict, dates: readonly DateHit[]): boolean {
  const clauses = [main, other].map(({ predicate }) => sentence.clauses[predicate.clause]!)
  if (main.predicate.clause === other.predicate.clause || clauses.some((clause) => clause.kind !== 'main'))
    return false
  const [first, second] = main.predicate.finite < other.predicate.finite ? [main, other] : [other, main]
  const clause = sentence.clauses[second.predicate.clause]!
  const before = sentence.tokens[clause.from - 1]?.word
  if (clause.from === 0 || (clause.opener !== 'en' && before !== ';')) return false
  if (sentence.tokens.slice(clause.from, clause.from + 4).some((token) => BACK_REFERENCE.has(token.word)))
    return false
  const ownDate = (verdict: Verdict) => dates.some((hit) => inClause(sentence, hit, verdict))
  if (ownDate(first) && ownDate(second)) return true
  const somebodyElse =
    second.predicate.subject.kind !== 'none' && second.predicate.subject.kind !== first.predicate.subject.kind
  return ownDate(first) && somebodyElse
}

function inClause(sentence: Sentence, hit: DateHit, verdict: Verdict): boolean {
  const { start, end } = clauseSpan(sentence, verdict)
  return hit.index >= start && hit.index < end && dateReaches(sentence, hit, verdict.predicate)
}

function clauseSpan(sentence: Sentence, verdict: Verdict): Span {
  const clause = sentence.clauses[verdict.predicate.clause]!
  return { start: sentence.starts[clause.from]!, end: sentence.ends[clause.to - 1]! }
}
