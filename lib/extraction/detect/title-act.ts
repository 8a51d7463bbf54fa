import { oneOf } from '../one-of'
import type { Due } from '../types'
import type { Clause } from './clauses'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import { NO_NAME } from './subject'
import type { Place } from './tags'
import { inOrder } from './title-order'
import type { Word } from './words'

export function wordsOf(text: string, sentence: Sentence, from: number, to: number): string {
  const start = sentence.starts[from]
  const end = sentence.ends[Math.max(from, to - 1)]
  return start !== undefined && end !== undefined ? text.slice(start, end) : ''
}

/** The act as an infinitive with its object, without the term, the promising and split-off prefixes. */
export function actTitle(text: string, sentence: Sentence, predicate: Predicate, due: Due | null): string {
  const { content, finite, cluster, subject, passive } = predicate
  // "laat het u weten": nobody promises to know.
  const lemma = predicate.lemma === 'weten' ? 'laten weten' : predicate.lemma.replace(WRITTEN_APART, '$1 ')
  const skip = new Set([...cluster, finite])
  if (subject.span) {
    const owned = sentence.tokens[subject.span.from - 1]?.is.determiner ? 1 : 0
    for (let at = subject.span.from - owned; at < subject.span.to; at++) skip.add(at)
  }
  const start = cluster.length > 0 && content < finite ? 0 : firstOfAct(sentence, predicate)
  const words = (from: number, to: number) => spoken(text, sentence, from, to, due, skip, lemma)
  const fronted = frontedObject(sentence, predicate, due, text)
  const rest = [
    fronted && words(fronted.from, fronted.to),
    words(start, endOfAct(sentence, predicate, start)),
  ]
    .filter(Boolean)
    .join(' ')
    .replace(ASIDE, ' ')
    .replace(/\s+/g, ' ')
    .replace(BETWEEN_DASHES, ' ')
    .replace(BEFORE_ACT, '')
    .replace(/^(?:\s|,|:|om\b|te\b|dat\b|of\b(?=\s+te\b)|toe\b|dit\b(?=\s*$))+/i, '')
    .replace(/(?:[\s.,;:]|\s(?:aan|door))+$/, '')
    .replace(ONLY_WHEN, '')
  // "zorgt ervoor dat de brug opengaat": the clause is what is done.
  if (lemma === 'streven' && AIMS_AT.test(rest)) return rest.replace(AIMS_AT, '').replace(BEFORE_VERB, '')
  if (lemma === 'komen' && isThere(sentence, finite)) return rest
  if (POINTS_AHEAD.test(rest)) return `${lemma} ${rest.replace(POINTS_AHEAD, '')}`
  if (predicate.verbClass === 'promise')
    return rest.replace(OWN_WORDS, '').replace(WILL, '').replace(BEFORE_VERB, '')
  if (lemma === '' || lemma === 'zijn') return rest.replace(BEFORE_VERB, '')
  const { span } = subject
  const told =
    passive && subject.kind === 'other' && span
      ? spoken(text, sentence, span.from, Math.min(span.to, finite), due, NOTHING, lemma).replace(ARTICLE, '')
      : ''
  if (SAYS_NOTHING.has(lemma) && (told || rest) && !/^van\s/.test(rest))
    return told || rest.replace(BEFORE_VERB, '')
  return told ? `${told} ${inOrder(lemma, rest)}` : inOrder(lemma, rest.replace(BEFORE_VERB, ''))
}

/** What was left of "- na de zomer -" without its term. */
const BETWEEN_DASHES = /\s[-–]\s?[-–]\s/g
/** An aside in front ("(conform hun bevoegdheid) deelplafonds"), and words that say nothing: "er een", "het streven is". */
const BEFORE_ACT =
  /^\s*(?:\([^()]*\)\s*|er\s(?=(?:een|nog|ook|weer)\s)|(?:(?:het|de)\s)?(?:streven|voornemen|plan|doel|bedoeling|inzet)\sis\s(?:om\s)?)/i
/** "zegt toe dat zij de lijst niet zal wijzigen" */
const OWN_WORDS = /^(?:hij|zij|ze|wij|we|ik)\s/i
const WILL = /\s(?:zal|zullen)(?=\s\p{L}+en(?!\p{L}))/u
/** "streeft ernaar het plan gereed te hebben": when that verb itself is all there is. */
const AIMS_AT = /^ernaar\s(?:om\s)?(?:(?:de|het|een)\s)?/i
/** "Er komt een avond over de molens": what comes says it all. */
const isThere = ({ tokens, clauses, clauseOf }: Sentence, finite: number) =>
  tokens[finite - 1]?.word === 'er' ||
  tokens[finite + 1]?.word === 'er' ||
  tokens[clauses[clauseOf[finite]!]!.from + 1]?.word === 'er'
/** "de nota, die gepland staat": what is left of a clause that said no more than when. */
const ONLY_WHEN =
  /,?\s(?:die|dat)(?:\s(?:gepland|voorzien|gereed|klaar|beschikbaar))?\s(?:staat|is|verschijnt|komt|uitkomt|volgt)$/
const POINTS_AHEAD = /^er(?:voor|op|naar|in)\s(?=dat\s)/i
/** "De uitspraak wordt verwacht", "de sloop is gepland": what is awaited says it all. */
const SAYS_NOTHING = oneOf('verwachten plannen inplannen voorzien beogen plaatsvinden volgen')

/** The words from `from` to `to` as they are written, but for what the title leaves out. */
function spoken(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  due: Due | null,
  skip: ReadonlySet<number>,
  lemma: string,
): string {
  let said = ''
  let left = false
  for (let at = from; at < to; at++) {
    const [start, end] = [sentence.starts[at]!, sentence.ends[at]!]
    const isTerm = due !== null && insidePhrase(text, sentence, at, due.phrase)
    if (isTerm && !left) said = said.replace(BEFORE_TERM, '')
    if (skip.has(at) || isTerm || isSplitPrefix(sentence, at, lemma)) {
      left = true
      continue
    }
    const isApart = left || (at > 0 && sentence.ends[at - 1]! < start)
    said += (said !== '' && isApart && !/^[.,;:)]/.test(text[start]!) ? ' ' : '') + text.slice(start, end)
    left = false
  }
  return said
}

/** "de vergadering van 3 mei": nothing is left for it to lead to. */
const BEFORE_TERM = /\s(?:van|op|in|per|tot|vanaf|uiterlijk|rond|tegen)$/

/** "De kosten verwerken wij in de nota": what stands before the verb, where it is a thing and no time or place. */
function frontedObject(
  { tokens, starts, clauses, clauseOf }: Sentence,
  { finite, content, subject, mood, cluster }: Predicate,
  due: Due | null,
  text: string,
): Place | null {
  const { from, kind } = clauses[clauseOf[finite]!]!
  const first = tokens[from]
  if (kind !== 'main' || mood === 'infinitive' || !subject.span || subject.span.from < finite) return null
  const isAlone = finite - from === 1 && isThing(first)
  if ((!isAlone && (!first?.is.determiner || finite - from < 2)) || (cluster.length > 0 && content < finite))
    return null
  return due !== null && text.startsWith(due.phrase, starts[from]!) ? null : { from, to: finite }
}

/** "Wijzigingen verwerken we": a noun by itself in front, and no word of time, place or order. */
const isThing = (word: Word | undefined) =>
  word !== undefined &&
  !word.mark &&
  !NO_NAME.has(word.word) &&
  !word.is.preposition &&
  !word.is.determiner &&
  word.is.pronoun === null &&
  word.is.opener === null &&
  word.word.length > 4 &&
  !/(?:lijk|lijks|dag|jaar|ens|tijds)$/.test(word.word)

/** Where another sentence begins in the same one: "..., maar die motie ontraad ik". */
function endOfAct(
  { tokens, clauses, clauseOf }: Sentence,
  { content, finite }: Predicate,
  start: number,
): number {
  const last = Math.max(content, finite, start)
  const next = clauses.findIndex(
    ({ from, to, kind, opener }) =>
      from > last &&
      kind === 'main' &&
      (opener === 'maar' || opener === 'want' || opener === 'en') &&
      tokens.slice(from, to).some(({ is }) => is.mood !== null || is.finiteLike) &&
      clauseOf[last] !== clauseOf[from],
  )
  return next < 0 ? tokens.length : clauses[next]!.from
}

const NOTHING: ReadonlySet<number> = new Set()
const ARTICLE = /^(?:de|het|een|deze|dit|die|dat)\s/i
/** "de aanbesteding te publiceren": the sign of the infinitive. */
const BEFORE_VERB =
  /(?<=\s)(?<!\s(?:de|het|een|deze)\s)te\s(?=\p{L}+en\b)|\ste(?=$|,|\s\(|\s(?:voor|over|met|aan|bij|in|naar|op|van|of|en|dat|zodat|die|waarin|waarmee)\s)/gu
/** "inzichtelijk maken" is two words, "bekendmaken" is one. */
const WRITTEN_APART = /^(duidelijk|inzichtelijk|openbaar|zichtbaar|beschikbaar|gereed)(?=maken|stellen|komen)/
/** "beschikbaar komen". */
const LONGEST_PREFIX = 12
/** "past de tekst aan", "aan te passen": the part of the verb that stands apart closes its clause. */
function isSplitPrefix({ tokens, clauseOf }: Sentence, at: number, lemma: string): boolean {
  const { word, mark } = tokens[at]!
  if (mark || word === lemma || word.length > LONGEST_PREFIX || !lemma.startsWith(word)) return false
  const next = tokens[at + 1]
  if (next === undefined || next.mark || next.word === 'te' || word + next.word === lemma) return true
  // "daar op terug zal komen": the finite verb stands between.
  if (next.is.mood !== null) return true
  return next.is.preposition || next.is.coordinator || clauseOf[at] !== clauseOf[at + 1]
}

/** Who gets it, and how sure it is, say nothing about what it is. */
export const ASIDE =
  /(?<=^|\s)(?:u|naar verwachting|uiteraard|natuurlijk|waarschijnlijk|vermoedelijk|hopelijk|daarom|daarnaast|vervolgens|inderdaad|graag)(?=[\s.,;]|$)/giu

/** Words after which a bare "te" clause starts: "zegt toe te kijken". */
const FRAME_END = oneOf(
  'toe om zegt zeggen zeg dat bereid voornemens voornemen ernaar erop verwacht verwachten hoop hopen',
)

/** Where the act begins: after the finite verb, or at the start of the clause for "om ... te". */
function firstOfAct(sentence: Sentence, predicate: Predicate): number {
  const clause = sentence.clauses[sentence.clauseOf[predicate.content]!]
  if (predicate.mood === 'infinitive' && clause && clause.kind !== 'main') return clause.from
  if (predicate.mood === 'infinitive')
    return (
      sentence.tokens.findLastIndex(
        (token, at) => at < predicate.finite - 1 && (FRAME_END.has(token.word) || endsTelling(sentence, at)),
      ) + 1
    )
  if (closesClause(clause, predicate)) return clause!.from + 1
  // "dat er een gesprek komt met de schippers"
  if (clause?.kind === 'complement' && sentence.tokens[clause.from + 1]?.word === 'er') return clause.from + 2
  if (standsBehindObject(clause, predicate)) return predicate.subject.span!.to
  return Math.min(predicate.finite, predicate.content) + 1
}

/** "geeft aan in gesprek te gaan": the part of "aangeven" that stands apart. */
function endsTelling({ tokens, clauseOf }: Sentence, at: number): boolean {
  if (tokens[at]!.word !== 'aan' || OF_SOMEBODY.has(tokens[at + 1]?.word ?? '')) return false
  for (let before = at - 1; before >= 0 && clauseOf[before] === clauseOf[at]; before--)
    if (GIVES.has(tokens[before]!.word)) return true
  return false
}

const GIVES = oneOf('geeft geven gaf gaven')
/** "geeft aan de raad" */
const OF_SOMEBODY = oneOf('de het een uw onze deze')

/** "dat we de kosten in beeld brengen": in such a clause the verb comes last, and its object before it. */
const closesClause = (clause: Clause | undefined, { finite, content }: Predicate) =>
  clause !== undefined &&
  clause.kind === 'complement' &&
  Math.abs(finite - content) < 2 &&
  Math.max(finite, content) >= clause.to - 2

/** "dat hij een gesprek wil voeren over de haven": the object stands between who does it and the verbs. */
const standsBehindObject = (clause: Clause | undefined, { finite, content, cluster, subject }: Predicate) =>
  clause !== undefined &&
  clause.kind === 'complement' &&
  subject.span !== null &&
  subject.span.to < finite &&
  Math.abs(content - finite) <= Math.max(1, cluster.length)

export function insidePhrase(text: string, sentence: Sentence, at: number, phrase: string): boolean {
  const from = text.indexOf(phrase, sentence.span.start)
  if (from < 0 || from >= sentence.span.end) return false
  return sentence.starts[at]! >= from && sentence.ends[at]! <= from + phrase.length
}
