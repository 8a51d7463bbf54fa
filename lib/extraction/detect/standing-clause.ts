import type { ClauseKind } from '../languages/nl/function-words'
import { SAYS_OF_ONESELF } from './frames'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'

/**
 * The kind of clause that a verb counts as standing in. "De wethouder meldt dat de brug in mei klaar is": what an office
 * holder tells in minutes is said as if it stood by itself.
 */
export function standsAs(
  { clauses }: Sentence,
  predicates: readonly Predicate[],
  { clause }: Predicate,
): ClauseKind {
  const kind = clauses[clause]?.kind ?? 'main'
  if (kind !== 'complement') return kind
  return predicates.some((other) => other.clause < clause && isTold(other)) ? 'main' : kind
}

const isTold = ({ lemma, mood, subject, negated }: Predicate) =>
  subject.kind === 'officer' && mood === 'present' && !negated && SAYS_OF_ONESELF.has(lemma)
