import { NOT_NEGATED_BEFORE } from '../languages/nl/function-words'
import type { Sentence } from './sentence'
import * as TRAITS from './traits'
import type { Word } from './words'

/** True where a negation stands in the clause of the act, between its finite and its content verb or beside them. */
export function isNegated(sentence: Sentence, finite: number, content: number): boolean {
  const clause = sentence.clauses[sentence.clauseOf[finite]!]!
  const from = Math.min(finite, content, clause.from)
  const to = Math.max(finite, content, clause.to)
  for (let at = from; at < to; at++) {
    if ((sentence.traits[at]! & TRAITS.denies) === 0) continue
    if (!sameScope(sentence, at, finite, content) || isContrasted(sentence, at)) continue
    if (!NOT_NEGATED_BEFORE.has(sentence.tokens[at + 1]?.word ?? '')) return true
  }
  return false
}

/** "niet nu maar schriftelijk", "geen brief maar een memo": what follows "maar" is still done by the same verb. */
function isContrasted(sentence: Sentence, at: number): boolean {
  const { tokens, clauses, clauseOf } = sentence
  const next = clauses.findIndex(({ from }) => tokens[from]!.word === 'maar' && from > at)
  if (next < 0 || next > clauseOf[at]! + 2) return false
  const { from, to } = clauses[next]!
  return !tokens.slice(from, to).some(isVerbForm)
}

const isVerbForm = ({ is }: Word) => is.mood !== null || is.third || is.past || is.first

function sameScope(sentence: Sentence, at: number, finite: number, content: number): boolean {
  const clause = sentence.clauseOf[at]
  return clause === sentence.clauseOf[finite] || clause === sentence.clauseOf[content]
}
