import { oneOf } from '../one-of'
import { tellsOfOneself } from './antecedent'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'

const TOLD_CLAUSES: readonly (string | undefined)[] = ['complement', 'whether', 'relative']

const READS = oneOf('lezen begrijpen vernemen horen')
const READERS: readonly string[] = ['council', 'person', 'other', 'none']

/** "Mevrouw Jansen leest dat het college in mei besluit": what a member found in the papers. */
const isRead = ({ lemma, subject, finite, clause }: Predicate, predicate: Predicate) =>
  READS.has(lemma) &&
  READERS.includes(subject.kind) &&
  finite < predicate.finite &&
  clause !== predicate.clause

/** "Hij heeft gezegd dat hij stuurt", "ik begrijp dat zij stuurt": somebody else's act, passed on. */
export function isSecondHand(sentence: Sentence, other: Predicate, predicate: Predicate): boolean {
  const kind = sentence.clauses[predicate.clause]?.kind
  if (kind === 'complement' && isRead(other, predicate)) return true
  if (other.verbClass !== 'say' || other.finite >= predicate.finite || other.clause === predicate.clause)
    return false
  // "U zegt: ik laat het onderzoeken": put into someone's mouth.
  if (other.subject.kind === 'addressee' && other.mood === 'present') return true
  if (predicate.mood === 'infinitive' || !TOLD_CLAUSES.includes(kind)) return false
  if (other.lemma === 'constateren') return true
  if (tellsOfOneself(sentence, other, predicate)) return false
  // "Aangegeven is dat de lijst zal worden nagezonden": a promise is told, and nobody else is named who made it.
  if (
    kind === 'complement' &&
    predicate.passive &&
    predicate.mood === 'future' &&
    isOfNobody(sentence, other)
  )
    return false
  const speaker = other.subject.kind === 'speaker' || other.subject.kind === 'we'
  if (other.mood === 'perfect' || other.mood === 'past') return !speaker
  if (other.mood !== 'present' || !speaker || kind === 'relative' || predicate.clause !== other.clause + 1)
    return false
  return predicate.subject.kind !== 'speaker' && predicate.subject.kind !== 'we'
}

/** "is aangegeven dat", where "door bewoners is aangegeven dat" names others. */
const isOfNobody = ({ tokens, clauses }: Sentence, { passive, subject, clause, content }: Predicate) =>
  passive &&
  // "Aangegeven is": the participle in front may be taken for a name.
  (subject.kind === 'none' || subject.span?.from === content) &&
  !tokens.slice(clauses[clause]!.from, clauses[clause]!.to).some(({ word }) => word === 'door')
