import type { Span } from '../types'
import { SAYS_OF_ONESELF } from './frames'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'

/** How many sentences back "hij" and "zij" may reach, and how much of each is looked at. */
const SENTENCES_BACK = 5
const OPENING = 160

/** People, office holders with their names; who is named first is mostly the subject. */
const PEOPLE =
  /(?<!\p{L})(?:((?:(?:[Ll]oco-?)?[Bb]urgemeester|[Ww]ethouder|[Pp]ortefeuillehouder|[Gg]edeputeerde|[Dd]ijkgraaf|[Hh]eemraad|[Ss]taatssecretaris|[Mm]inister)(?:\s(?:(?:de|den|der|ter|ten|van|el)\s)*\p{Lu}[\p{L}-]+)*)|[Mm]evrouw|[Dd]e heer|[Dd]hr|[Mm]w|[Rr]aadslid|[Cc]ommissielid|[Hh]et lid|fractie|[Vv]oorzitter)(?!\p{L})/u

/**
 * The office holder whom "hij" or "zij" in a sentence of minutes means: the one named last in the sentences before, unless
 * a member spoke since. Null where nobody was named.
 */
export function officerBefore(text: string, sentences: readonly Span[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - SENTENCES_BACK); at--) {
    const { start, end } = sentences[at]!
    const found = PEOPLE.exec(text.slice(start, Math.min(end, start + OPENING)))
    if (found) return found[1] === undefined ? null : found[0]
  }
  return null
}

/** "De wethouder kent de klachten. Zij bezoekt de straat." */
export function isOfficer(
  sentence: Sentence,
  predicates: readonly Predicate[],
  { kind }: Predicate['subject'],
  predicate: Predicate,
  namedBefore: boolean,
): boolean {
  if (kind === 'officer') return true
  if (kind !== 'reference' || sentence.tokens[predicate.finite]!.is.plural) return false
  return namedBefore || predicates.some((other) => tellsOfOneself(sentence, other, predicate))
}

/** "De wethouder geeft aan dat zij de straat bezoekt": who tells it is who does it. */
export function tellsOfOneself(
  { clauses, tokens }: Sentence,
  { lemma, subject, clause, finite }: Predicate,
  told: Predicate,
): boolean {
  return (
    subject.kind === 'officer' &&
    told.subject.kind === 'reference' &&
    !tokens[told.finite]!.is.plural &&
    (SAYS_OF_ONESELF.has(lemma) || (lemma === 'laten' && tokens[finite + 1]?.word === 'weten')) &&
    clause < told.clause &&
    clauses[told.clause]?.kind === 'complement'
  )
}
