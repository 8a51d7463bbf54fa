import { oneOf } from '../one-of'
import type { VerbForm } from './lexicon'
import { isFiniteLike } from './openers'
import type { Sentence } from './sentence'
import type { Word } from './words'

/** Plain nouns that look like a first person: "een brief", "het overleg". */
export const NOUN_BEFORE: ReadonlySet<string> = new Set(
  'de het een dit dat deze die uw mijn ons onze nader nadere verder per in na op te van voor zijn haar hun geen goed met ter ten'.split(
    ' ',
  ),
)

const JOINS = oneOf('en maar of')
const ONE_PERSON = oneOf('ik u je')
const SEVERAL = oneOf('we wij zij ze')
const SEVERAL_OR_YOU = oneOf('we wij zij ze u')
const SEVERAL_OR_I = oneOf('ik we wij zij ze')

/** Can the word at `at` be the finite verb of its clause in this form? Many forms double as nouns or infinitives. */
export function isFiniteForm(sentence: Sentence, at: number, form: VerbForm): boolean {
  const before = sentence.tokens[at - 1]
  const { word, is } = sentence.tokens[at]!
  if (before?.word === 'te') return false
  if (form === 'third')
    return !(
      word.length < 8 &&
      NOUN_BEFORE.has(before?.word ?? '') &&
      /^(?:bericht|start|besluit|overleg|vraag|staat)/.test(word)
    )
  // "zonder namen", "mei: namen": behind a preposition or a colon a noun stands, no verb.
  if (form === 'past')
    return !NOUN_BEFORE.has(before?.word ?? '') && !isOfNoun(before) && before?.word !== ':'
  const near = [before?.word, sentence.tokens[at + 1]?.word]
  if (form === 'first') {
    if (is.third) return true
    return (
      near.includes('ik') ||
      (JOINS.has(before?.word ?? '') && sentence.tokens.slice(0, at).some((token) => token.word === 'ik')) ||
      ONE_PERSON.has(subjectWord(sentence, at)) ||
      (word.endsWith('t') && !NOUN_BEFORE.has(before?.word ?? ''))
    )
  }
  return pluralFinite(sentence, at)
}

/** "sturen" is finite beside "we" or after a noun, and an infinitive elsewhere. */
function pluralFinite(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1]
  const after = sentence.tokens[at + 1]
  if (SEVERAL_OR_YOU.has(before?.word ?? '') || SEVERAL.has(after?.word ?? '')) return true
  if (SEVERAL_OR_I.has(subjectWord(sentence, at)) && closesClause(sentence, at)) return true
  if (opensAfterClause(sentence, at) || endsSubordinate(sentence, at)) return true
  if (followsAdjective(sentence, at) || verbOfOurs(sentence, at)) return false
  const clause = sentence.clauses[sentence.clauseOf[at]!]!
  const early = at - clause.from
  return (
    clause.kind === 'main' &&
    early > 0 &&
    early <= 6 &&
    !NOUN_BEFORE.has(before?.word ?? '') &&
    before?.mark === false &&
    !closesClause(sentence, at)
  )
}

/** "Zodra dat bekend is, sturen de scholen ...", "de bewoners die meedoen, ontvangen ...": the verb behind such a clause. */
function opensAfterClause(sentence: Sentence, at: number): boolean {
  const before = sentence.clauses[sentence.clauseOf[at]! - 1]
  const isBehind =
    sentence.tokens[at - 1]?.word === ',' && sentence.clauses[sentence.clauseOf[at]!]!.from === at
  if (!before || !isBehind || before.kind === 'main' || closesClause(sentence, at)) return false
  return sentence.tokens.slice(before.from, at).some(isFiniteLike)
}

/** "dat de gemeenten een plan maken": the last word of such a clause is its verb, unless it can be a noun there. */
function endsSubordinate(sentence: Sentence, at: number): boolean {
  const { kind, from } = sentence.clauses[sentence.clauseOf[at]!]!
  const before = sentence.tokens[at - 1]
  if (kind !== 'complement' || at - from < 3 || !closesClause(sentence, at) || !before || before.mark)
    return false
  if (before.is.prefix > 0) return true
  return !NOUN_BEFORE.has(before.word) && !before.is.preposition && !before.word.endsWith('e')
}

/** "de openstaande vragen", "met aanvullende plannen": nouns shaped like a verb. */
function followsAdjective(sentence: Sentence, at: number): boolean {
  const adjective = sentence.tokens[at - 1]?.word ?? ''
  const before = sentence.tokens[at - 2]?.is
  return (
    (before?.determiner === true || before?.preposition === true) &&
    /^\p{L}{4,}(?<!i)e$/u.test(adjective) &&
    !adjective.endsWith('gemeente')
  )
}

/** "Eventuele kosten dekken wij uit de reserve": the verb stands beside its subject, and what is before it is a noun. */
function verbOfOurs({ tokens }: Sentence, at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length - 1, at + 4); next++)
    if (tokens[next]!.is.infinitive && /^(?:we|wij)$/.test(tokens[next + 1]!.word)) return true
  return false
}

/** "zonder namen", "alle betrokken huurders" */
const isOfNoun = (before: Word | undefined) =>
  before !== undefined && (before.is.preposition || before.is.determiner)

function closesClause(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]
  return !next || next.mark || sentence.clauseOf[at + 1] !== sentence.clauseOf[at]
}

/** The pronoun right after the word that opens the clause: "dat ik morgen langskom". */
function subjectWord(sentence: Sentence, at: number): string {
  const clause = sentence.clauses[sentence.clauseOf[at]!]!
  return clause.kind === 'main' ? '' : (sentence.tokens[clause.from + 1]?.word ?? '')
}
