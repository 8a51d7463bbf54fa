import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Place } from './tags'

/** Token indexes of a date phrase; `hit.index` is absolute. */
export function placeOf(sentence: Sentence, hit: { index: number; text: string }): Place {
  const from = sentence.tokens.findIndex((token) => token.end > hit.index)
  const after = sentence.tokens.findIndex((token) => token.start >= hit.index + hit.text.length)
  return { from: Math.max(0, from), to: after < 0 ? sentence.tokens.length : after }
}

/** A date inside a relative or conditional clause belongs to the verb of that clause only. */
export function dateReaches(
  sentence: Sentence,
  hit: { index: number; text: string },
  predicate: Predicate,
): boolean {
  const clause = sentence.clauseOf[placeOf(sentence, hit).from] ?? 0
  if (clause === sentence.clauseOf[predicate.finite] || clause === sentence.clauseOf[predicate.content])
    return true
  const kind = sentence.clauses[clause]?.kind
  return kind !== 'relative' && kind !== 'condition' && kind !== 'whether'
}
