import type { ActorKind } from '../languages/nl/actors'
import { oneOf } from '../one-of'
import type { Grammar } from './grammar'
import { actorAt, nameEnd } from './naming'
import type { Sentence } from './sentence'
import * as TRAITS from './traits'

/** Who does it, and where the words for it stand (token indexes `[from, to)`). */
export type Subject = { kind: ActorKind; span: { from: number; to: number } | null }

const NOBODY: Subject = { kind: 'none', span: null }

/** The subject of the finite verb at `finite`: pronoun, then nouns right before or right after the verb. */
export function findSubject(sentence: Sentence, finite: number): Subject {
  return (
    pronounSubject(sentence, finite) ??
    nounAfter(sentence, finite) ??
    nounBefore(sentence, finite) ??
    earlierMain(sentence, finite) ??
    NOBODY
  )
}

const NOMINATIVE = oneOf('ik we wij hij')

function pronounSubject(sentence: Sentence, finite: number): Subject | null {
  const { tokens, clauseOf, clauses } = sentence
  const clause = clauses[clauseOf[finite]!]!
  const beside = [finite + 1, finite - 1]
  // "Ik stuur ze u toe": "ik" and "wij" can only be subject, "ze" and "u" may be object as well.
  const before = tokens[finite - 1]?.word ?? ''
  if (NOMINATIVE.has(before) || (before === 'u' && subjectForm(sentence, finite - 1, finite)))
    beside.reverse()
  // "Wij vroegen ze op en sturen ze na": behind "en" and its verb "ze" is what is sent.
  const told =
    clause.opener === 'en' && finite === clause.from + 1 && tokens[finite + 1]?.word === 'ze'
      ? finite + 1
      : -1
  for (const at of beside) {
    const kind = tokens[at]?.is.pronoun
    if (at === told) continue
    if (kind && clauseOf[at] === clauseOf[finite] && subjectForm(sentence, at, finite))
      return { kind, span: { from: at, to: at + 1 } }
  }
  for (let at = clause.from; at < clause.to; at++) {
    const { word, is } = tokens[at]!
    if (!is.pronoun) continue
    if (word === 'ik' || word === 'we' || word === 'wij')
      return { kind: is.pronoun, span: { from: at, to: at + 1 } }
    if ((word === 'hij' || word === 'ze') && at !== told && Math.abs(at - finite) < 4)
      return { kind: 'reference', span: { from: at, to: at + 1 } }
  }
  // "dat zij de raad zal informeren": behind the word that opens a clause stands its subject.
  const opening = tokens[clause.from + 1]?.is.pronoun
  if (clause.kind !== 'main' && opening)
    return { kind: opening, span: { from: clause.from + 1, to: clause.from + 2 } }
  return null
}

/** "u" is a subject beside ontvangt, krijgt, wordt, zult and kunt; elsewhere it is the recipient. */
function subjectForm(sentence: Sentence, at: number, finite: number): boolean {
  if (sentence.tokens[at]!.word !== 'u') return true
  if (at === finite + 1 && isToldYou(sentence, finite)) return false
  return /^(?:ontvangt|krijgt|wordt|zult|kunt|zal|bent|hebt|heeft|verneemt|kan|moet|dient|ontvangen|krijgen|hoort|leest|zegt|vraagt|schrijft|stelt|noemt|ziet|treft|houdt|vindt|gaat|mag)$/.test(
    sentence.tokens[finite]!.word,
  )
}

const THIRD = oneOf('zal kan moet gaat mag heeft houdt stelt')

/** "De minister zal u berichten", "... en zal u berichten": who does it stands in front, and "u" is told. */
function isToldYou(sentence: Sentence, finite: number): boolean {
  if (!THIRD.has(sentence.tokens[finite]!.word)) return false
  const { from, opener } = sentence.clauses[sentence.clauseOf[finite]!]!
  if (opener === 'en' && finite === from + 1) return true
  return /^(?:officer|body|person|other)$/.test(nounBefore(sentence, finite)?.kind ?? '')
}

/** What reaches the office of the council has reached the council. */
const COUNCIL_OFFICE = oneOf('griffie griffier')

/** "De griffie ontvangt het rapport", "de heer Smit krijgt": whoever gets it there gets it for the council. */
export function receiverOf({ tokens }: Sentence, subject: Subject): Subject {
  const { kind, span } = subject
  const isCouncil =
    (kind === 'officer' && COUNCIL_OFFICE.has(tokens[span!.from]!.word)) ||
    (kind === 'other' && /^(?:heer|lid|commissielid|raadslid)$/.test(tokens[span!.from + 1]?.word ?? ''))
  return isCouncil ? { kind: 'council', span } : subject
}

const RECEIVES = oneOf(
  'ontvangt krijgt ontvangen krijgen verneemt vernemen treft ziet hoort leest heeft kan mag',
)

function nounAfter(sentence: Sentence, finite: number): Subject | null {
  const { tokens, clauseOf } = sentence
  let at = finite + 1
  while (
    at < finite + 3 &&
    tokens[at] &&
    (tokens[at]!.is.determiner || tokens[at]!.word === 'ook' || tokens[at]!.word === 'dan')
  )
    at++
  const token = tokens[at]
  if (!token || clauseOf[at] !== clauseOf[finite]) return null
  const kind = actorAt(sentence, at)
  // "informeert de commissie": right after a verb whose own subject came first, the council is the recipient.
  if (
    kind === null ||
    (kind === 'council' && !RECEIVES.has(tokens[finite]!.word)) ||
    /^(?:officer|body)$/.test(nounBefore(sentence, finite)?.kind ?? '') ||
    isPartyFirst(sentence, finite)
  )
    return null
  return { kind, span: { from: at, to: nameEnd(sentence, at) } }
}

/** "Mijn fractie zal de wethouder ...", "de commissie vraagt het college ...": who opens the clause acts. */
function isPartyFirst(sentence: Sentence, finite: number): boolean {
  const { from } = sentence.clauses[sentence.clauseOf[finite]!]!
  const asks = /^(?:vraagt|vragen|verzoekt|verzoeken|wil|willen|wenst|vindt)$/.test(
    sentence.tokens[finite]!.word,
  )
  return sentence.tokens
    .slice(from, Math.min(finite, from + 2))
    .some(({ word, is }) => word === 'fractie' || word === 'fracties' || (asks && is.council))
}

function nounBefore(sentence: Sentence, finite: number): Subject | null {
  const { clauses, clauseOf } = sentence
  const clause = clauses[clauseOf[finite]!]!
  const from = clause.kind === 'main' ? clause.from : clause.from + 1
  for (let at = from; at < finite; at++) {
    const kind = actorAt(sentence, at)
    if (kind && !governed(sentence, at, from)) return { kind, span: { from: at, to: nameEnd(sentence, at) } }
  }
  return personBefore(sentence, from, finite) ?? plainBefore(sentence, from, finite)
}

/** A preposition before the noun group takes it out of the running: "met de wethouder". */
function governed(sentence: Sentence, at: number, from: number): boolean {
  for (let index = at - 1; index >= Math.max(from, at - 3); index--) {
    const { word, is } = sentence.tokens[index]!
    if (is.preposition) return true
    if (!is.determiner && !word.endsWith('e')) return false
  }
  return false
}

export const NO_NAME = new Set(
  `u er daar hier ook dan nu zo wel vervolgens verder daarnaast tevens dus maar en dat dit die deze hierbij hiermee daarbij
  daarmee daarom natuurlijk uiteraard graag misschien waarom hoe wat wie ja nee daarna daarvoor daarop hierop hierover
  daarover men alles niets iets niemand iedereen dezelfde momenteel inmiddels ten slotte morgen vandaag binnenkort mogelijk wellicht waarschijnlijk vermoedelijk hopelijk
  daarvan hiervan daarin hierin daartoe hiertoe daardoor hierdoor daaruit hieruit daaraan hieraan hiervoor daaronder hieronder daarbuiten
  daarentegen daarboven eveneens echter bovendien evenwel desondanks overigens zodoende immers aldus tegelijk tegelijkertijd tenslotte
  eerst later straks bijvoorbeeld inderdaad bovenal vooralsnog voorlopig allereerst onlangs recent destijds tot`.split(
    /\s+/,
  ),
)

/** "Scholen werken", "Onderzoek loopt": a word that stands alone before its verb, and names nobody. */
export function isCommon(word: Grammar, verb: Grammar): boolean {
  return verb.plural || word.common || word.deliverable
}

/** "Tim en Lisa gaan": the names before "en" belong to the subject too. */
function firstOfNames(sentence: Sentence, from: number): number {
  if (sentence.tokens[from]?.word !== 'en' || from === 0) return from
  const before = sentence.clauses[sentence.clauseOf[from - 1]!]!
  const names = sentence.tokens.slice(before.from, before.to).every((token) => token.mark || token.capital)
  return names ? before.from : from
}

/** Small words that join the parts of a name, or two names; a name has no more words than this. */
export const NAME_LINK = /^(?:de|den|der|van|en|ten|ter|te|het|in|p|'t)$/
export const LONGEST_NAME = 8

/** A name at the start of its clause: "Sanne de Boer zal", "Actie Piet: stuurt". */
function personBefore(sentence: Sentence, clauseFrom: number, finite: number): Subject | null {
  const from = firstOfNames(sentence, clauseFrom)
  const first = sentence.tokens[from]
  if (!first?.capital || finite - from > LONGEST_NAME || finite === from) return null
  if (first.is.determiner || first.is.preposition || NO_NAME.has(first.word)) return null
  const words = sentence.tokens.slice(from, finite)
  if (words.length === 1 && isCommon(first.is, sentence.tokens[finite]!.is)) return null
  const named = words.every((token) => token.mark || token.capital || NAME_LINK.test(token.word))
  return named ? { kind: 'person', span: { from, to: finite } } : null
}

function plainBefore(sentence: Sentence, from: number, finite: number): Subject | null {
  const first = sentence.tokens[from]
  if (!first || finite === from || finite - from > 18) return null
  if (first.is.preposition || NO_NAME.has(first.word) || !(first.is.determiner || first.capital)) return null
  if (FRAME_NOUN.has(sentence.tokens[from + 1]?.word ?? '') || isMoment(sentence, from)) return null
  return { kind: 'other', span: { from, to: finite } }
}

/** "Begin volgend jaar start de bouw", "Komende week begint": when, and not who. */
const isMoment = ({ tokens, traits }: Sentence, from: number) =>
  MOMENTS.has(tokens[from]!.word) ||
  (NEXT.has(tokens[from]!.word) && (traits[from + 1]! & TRAITS.dated) !== 0)

const MOMENTS = oneOf('begin medio eind halverwege')
const NEXT = oneOf('volgend volgende komend komende aankomend aankomende dit deze')

/** "Het streven is om ...": a plan has no hands; who acts stays open. */
const FRAME_NOUN = oneOf(
  'streven bedoeling planning plan doel voornemen intentie inzet ambitie verwachting idee',
)

/** What a body does as a rule is said in the present; "en zal dat bezien", "en informeert de raad" are said of this once. */
const SAID_ONCE = oneOf(
  'zal zullen gaat gaan informeert informeren bericht berichten rapporteert rapporteren',
)

/** "... en informeert daarover de raad": the subject of the clause before still holds. */
function earlierMain(sentence: Sentence, finite: number): Subject | null {
  const { clauses, clauseOf, tokens } = sentence
  const own = clauses[clauseOf[finite]!]!
  const bracketed = inBracketsBefore(sentence, own.from)
  if (bracketed) return bracketed
  if (own.opener !== 'en' && own.opener !== 'maar' && own.kind !== 'main') return null
  for (let at = 0; at < own.from; at++) {
    if (clauses[clauseOf[at]!]!.kind !== 'main') continue
    const kind = tokens[at]!.is.pronoun ?? actorAt(sentence, at)
    if (kind === 'council' && at - clauses[clauseOf[at]!]!.from <= 1)
      return { kind, span: { from: at, to: at + 1 } }
    const isNamed = kind === 'officer' || (kind === 'body' && SAID_ONCE.has(tokens[finite]!.word))
    if (
      kind === 'speaker' ||
      kind === 'we' ||
      kind === 'reference' ||
      (isNamed && !governed(sentence, at, 0))
    )
      return { kind, span: { from: at, to: nameEnd(sentence, at) } }
  }
  return null
}

/** "Mevrouw Jansen (GroenLinks) komt": what stands in brackets behind a name says who it is. */
function inBracketsBefore(sentence: Sentence, from: number): Subject | null {
  const { tokens } = sentence
  if (tokens[from - 1]?.word !== ')') return null
  for (let at = from - 2; at >= Math.max(0, from - 8) && tokens[at]!.word !== '('; at--) {
    const kind = actorAt(sentence, at)
    if (kind === 'council' || kind === 'officer') return { kind, span: { from: at, to: at + 1 } }
  }
  return null
}
