import { oneOf } from '../one-of'
import { TURNS } from './cue-scope'
import { isFiniteLike } from './openers'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Place } from './tags'

/** Token indexes of a date phrase; `hit.index` is absolute. */
export function placeOf(sentence: Sentence, hit: { index: number; text: string }): Place {
  const from = sentence.ends.findIndex((end) => end > hit.index)
  const after = sentence.starts.findIndex((start) => start >= hit.index + hit.text.length)
  return { from: Math.max(0, from), to: after < 0 ? sentence.tokens.length : after }
}

/** A date inside a relative or conditional clause belongs to the verb of that clause only. */
export function dateReaches(
  sentence: Sentence,
  hit: { index: number; text: string },
  predicate: Predicate,
): boolean {
  const { from } = placeOf(sentence, hit)
  const clause = sentence.clauseOf[from] ?? 0
  if (clause === sentence.clauseOf[predicate.finite] || clause === sentence.clauseOf[predicate.content])
    return true
  if (comesAfter(sentence, predicate.clause, clause)) return false
  const between = sentence.tokens.slice(Math.min(predicate.finite, from), Math.max(predicate.finite, from))
  if (!isInsteadOf(sentence, from) && between.some(({ word }) => TURNS.has(word))) return false
  const { kind, opener } = sentence.clauses[clause]!
  if (GIVES_REASON.has(opener) && clause > predicate.clause) return false
  if (kind === 'relative') return isWhenPaperComes(sentence, clause, predicate)
  return kind !== 'condition' && kind !== 'whether'
}

/** "niet in mei maar in juni": the second moment is that of the same verb. */
function isInsteadOf({ tokens }: Sentence, from: number): boolean {
  if (tokens[from - 1]?.word !== 'maar') return false
  return tokens.slice(Math.max(0, from - 6), from - 1).some(({ word }) => word === 'niet')
}

/** "Wij gaan daarop in in de monitor, die in het najaar verschijnt": the paper's own moment is when the council reads it. */
function isWhenPaperComes({ tokens, clauses }: Sentence, clause: number, predicate: Predicate): boolean {
  const { from, to } = clauses[clause]!
  const last = tokens[from - 1]?.word === ',' ? from - 2 : from - 1
  const paper = tokens[last]
  if (Math.abs(clause - predicate.clause) !== 1 || !paper || !(paper.is.deliverable || paper.is.paper))
    return false
  const words = tokens.slice(from, to).map(({ word }) => word)
  return (
    words.some((word) => IS_THERE.has(word)) ||
    (words.some((word) => APPEARS.has(word)) && !words.some((word) => DONE.has(word)))
  )
}

const APPEARS = oneOf(
  'verschijnt verschijnen uitkomt uitkomen volgt volgen ontvangt ontvangen krijgt krijgen verwachten tegemoetzien gepubliceerd verzonden toegestuurd aangeboden gedeeld gestuurd vastgesteld',
)
const IS_THERE = oneOf('gereed klaar beschikbaar gepland voorzien')
/** "dat in mei is vastgesteld": last May. */
const DONE = oneOf('is zijn was waren werd werden heeft hebben had hadden')

/** "Zij spreken elkaar volgende week en zullen daarna berichten": what follows has a moment of its own. */
function comesAfter(sentence: Sentence, clause: number, dated: number): boolean {
  const { from, to } = sentence.clauses[clause]!
  const before = sentence.clauses[dated]!
  const told = sentence.tokens.slice(before.from, before.to).some(isFiniteLike)
  return dated < clause && told && sentence.tokens.slice(from, to).some(({ word }) => AFTERWARDS.has(word))
}

/** "Dit gebeurt omdat in mei de huur afloopt": what is the reason has a moment of its own. */
const GIVES_REASON = oneOf('omdat doordat aangezien')

const AFTERWARDS = oneOf('daarna vervolgens nadien aansluitend')
