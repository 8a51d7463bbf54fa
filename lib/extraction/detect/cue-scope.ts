import type { CueTag } from '../languages/nl/cues'
import { oneOf } from '../one-of'
import { isOneAskedFor, isParted, isRefused } from './frames'
import { isFiniteLike } from './openers'
import type { PhraseHit } from './phrases'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import * as TRAITS from './traits'

/** Cues that colour the whole sentence, wherever they stand. */
const SENTENCE_WIDE: ReadonlySet<CueTag> = new Set([
  'promise-noun',
  'motion',
  'cover-letter',
  'this-letter',
  'per-case',
  'procedure',
  'action-label',
  'decision-copy',
  'written',
  'closed',
  'promised-before',
  'chair-recap',
  'fulfilled',
  'you-said',
  'letter-head',
  'promises-nothing',
])
/** Cues that only count in the very clause of the verb. */
const CLAUSE_ONLY: ReadonlySet<CueTag> = new Set([
  'enclosed',
  'found-here',
  'verdict',
  'unfinished',
  'ongoing',
  'earlier',
  'reported',
  'opinion',
])

/** "de in deze brief genoemde bedragen" encloses nothing. */
/** What comes behind these takes back or gives a reason, and is a matter of its own. */
export const TURNS = oneOf('maar want doch ;')
const EXPECTS = oneOf('verwachte verwachten')
const ATTRIBUTE = oneOf('opgenomen genoemde bedoelde vermelde beschreven gestelde gevraagde aangekondigde')

/** Does this cue say anything about this predicate? "maar", "want" and a semicolon end its reach. */
export function cueReaches(sentence: Sentence, cue: PhraseHit<CueTag>, predicate: Predicate): boolean {
  // "in het geval ..." at the end narrows a promise down, it does not suspend it.
  if (cue.tag === 'conditional' && cue.from > predicate.finite) return false
  if (cue.tag === 'closed' && (sentence.tokens[cue.from - 1]?.word === 'niet' || isAhead(sentence, cue.from)))
    return false
  if (cue.tag === 'enclosed' && ATTRIBUTE.has(sentence.tokens[cue.to]?.word ?? '')) return false
  if (cue.tag === 'enclosed' && isAddedElsewhere(sentence, cue, predicate)) return false
  if (cue.tag === 'request' && asksYou(sentence, cue) && !startsSentence(sentence, cue.from)) return false
  if (cue.tag === 'wants-others' && !opensClause(sentence, cue.to - 1)) return false
  if (cue.tag === 'motion' && predicate.mood === 'future' && cue.from === predicate.content) return false
  if (
    cue.tag === 'possibility' &&
    /^(?:spoedig|snel|goed|veel|vroeg)$/.test(sentence.tokens[cue.from - 1]?.word ?? '')
  )
    return false
  if (cue.from === predicate.content && isVeryAct(sentence, cue, predicate)) return false
  if (cue.tag === 'earlier' && sentence.tokens[cue.from - 1]?.word === 'niet') return false
  if (cue.tag === 'ongoing' && isYetToCome(sentence, cue)) return false
  if (cue.tag === 'currently' && isMomentThat(sentence, cue)) return false
  if (
    cue.tag === 'procedure' &&
    (isOwnStep(sentence, cue, predicate) || isOnAgenda(sentence, cue, predicate))
  )
    return false
  if (cue.tag === 'reported' && isBySchedule(sentence, cue)) return false
  if (isPutOnAgenda(sentence, cue, predicate)) return false
  if (
    cue.tag === 'planned' &&
    (isCompared(sentence, cue.from) || isProvided(sentence, cue, predicate) || isHalfWord(sentence, cue))
  )
    return false
  // "Uw raad mag in mei een brief verwachten": told, and nobody's expectation.
  if (cue.tag === 'expectation' && cue.from === predicate.content && predicate.verbClass === 'receive')
    return false
  if (cue.tag === 'expectation' && isExpectedBefore(sentence, cue, predicate)) return false
  if (cue.tag === 'promise-noun' && isOneAskedFor(sentence, cue)) return false
  // "Het is niet de verwachting dat ..."
  if (cue.tag === 'expectation' && cue.from !== predicate.content && isRefused(sentence, cue)) return false
  if (cue.tag === 'motion-talk' && isWhatFollows(sentence, cue)) return false
  if (cue.tag === 'habit' && isAttribute(sentence, cue)) return false
  if (cue.tag === 'reported' && isOutlookOf(sentence, cue)) return false
  if (SENTENCE_WIDE.has(cue.tag)) return true
  const clause = sentence.clauseOf[cue.from]
  const own =
    clause === sentence.clauseOf[predicate.finite] || clause === sentence.clauseOf[predicate.content]
  if (!own && cue.tag === 'enclosed') return isSharedPlace(sentence, cue, predicate)
  if (own || CLAUSE_ONLY.has(cue.tag)) return own
  const kinds = [sentence.clauses[clause!]?.kind, sentence.clauses[predicate.clause]?.kind]
  if (kinds.includes('relative')) return sentence.tokens[cue.from]!.word === 'benieuwd'
  const low = Math.min(cue.from, predicate.finite)
  const high = Math.max(cue.from, predicate.finite)
  for (let at = low; at <= high; at++) if (TURNS.has(sentence.tokens[at]!.word)) return false
  return true
}

/**
 * "Met deze brief meld ik u dit en stuur ik u dat": what stands in front serves the second verb too, where that comes
 * before its subject and names no moment. "de lijst en de kaart in deze brief": the second noun has no verb of its own.
 */
function isSharedPlace(sentence: Sentence, cue: PhraseHit<CueTag>, predicate: Predicate): boolean {
  const { clauses, clauseOf, tokens, traits } = sentence
  const place = clauseOf[cue.from]!
  const { from, to, opener, kind } = clauses[predicate.clause]!
  if (place === predicate.clause + 1)
    return (
      clauses[place]!.opener === 'en' &&
      !tokens.slice(clauses[place]!.from, clauses[place]!.to).some(isFiniteLike)
    )
  if (place !== 0 || cue.from > 1 || kind !== 'main' || opener !== 'en' || predicate.finite !== from + 1)
    return false
  for (let at = from; at < to; at++) if ((traits[at]! & TRAITS.dated) !== 0) return false
  return /^(?:ik|we|wij|u)$/.test(tokens[from + 2]?.word ?? '')
}

/** "als bijlage bij de jaarstukken": added to another paper than the one at hand. */
function isAddedElsewhere({ tokens }: Sentence, { to }: PhraseHit<CueTag>, { lemma }: Predicate): boolean {
  return (
    tokens[to - 1]!.word === 'bijlage' &&
    /^(?:(?:toe|bij)?voegen|opnemen)$/.test(lemma) &&
    tokens.some(
      ({ word }, at) => /^(?:aan|bij)$/.test(word) && /^(?:de|het)$/.test(tokens[at + 1]?.word ?? ''),
    )
  )
}

/** "een wekelijks spreekuur": what is set up once, however often it is then held. */
const isAttribute = ({ tokens }: Sentence, { from, to }: PhraseHit<CueTag>) =>
  to === from + 1 && tokens[from - 1]?.word === 'een' && tokens[to]?.mark === false

/** "volgens de aannemer": told by who does the work, and so an outlook and no hearsay; see the cue for what is expected. */
const isOutlookOf = ({ tokens, cues }: Sentence, { from }: PhraseHit<CueTag>) =>
  tokens[from]!.word === 'volgens' && cues.some((cue) => cue.tag === 'expectation' && cue.from === from)

/** "meer tijd dan vooraf was voorzien": what had been planned is only what it is held against. */
function isCompared(sentence: Sentence, at: number): boolean {
  return sentence.tokens.slice(Math.max(1, at - 3), at).some(({ word }) => word === 'dan')
}

/** "Zodra het rapport is ontvangen": not there yet. */
function isAhead({ clauses, clauseOf }: Sentence, at: number): boolean {
  const { kind, opener } = clauses[clauseOf[at]!]!
  return kind === 'time' && /^(?:zodra|nadat|wanneer)$/.test(opener)
}

/** "Op het moment dat de bouw begint": once it does, and not now. */
const isMomentThat = ({ tokens }: Sentence, { to }: PhraseHit<CueTag>) =>
  tokens[to - 1]!.word === 'moment' && tokens[to]?.word === 'dat'

/** "wordt nog voor de zomer gemeten": some time, and not now. */
const isYetToCome = ({ tokens }: Sentence, { to }: PhraseHit<CueTag>) =>
  tokens[to - 1]!.word === 'nog' && /^(?:voor|dit|deze|in|eind|begin|medio)$/.test(tokens[to]?.word ?? '')

/** "ter beschikking stellen", "bezwaar maken": what is done, and no rule of law. */
const isOwnStep = ({ tokens }: Sentence, { from }: PhraseHit<CueTag>, { lemma }: Predicate) =>
  tokens[from]!.word === 'beschikking'
    ? tokens[from - 1]?.word === 'ter'
    : tokens[from]!.word === 'bezwaar'
      ? /^(?:maken|indienen)$/.test(lemma)
      : (lemma === 'indienen' && tokens[from + 1]?.word === 'aanvraag') ||
        tokens.slice(Math.max(0, from - 2), from).some(({ word }) => OUTCOME.test(word))

/** "de uitkomst van de aanvraag": what came of it, and no rule for asking. */
const OUTCOME = /^(?:uitkomst|uitkomsten|resultaat|afloop|vervolg|voortgang|stand)$/

/** "Wij zetten dit op de agenda van het overleg": an act, and neither a plan nor procedure. */
const isPutOnAgenda = ({ tokens }: Sentence, { tag, to }: PhraseHit<CueTag>, { lemma }: Predicate) =>
  (tag === 'planned' || tag === 'procedure') &&
  tokens[to - 1]!.word === 'agenda' &&
  (tag === 'planned' ? /^(?:zetten|plaatsen|brengen)$/ : /^(?:zetten|plaatsen|brengen|staan)$/).test(lemma)

/** "wordt voorzien van een hek", "voorzien wij de raad in mei van cijfers": given, not foreseen. */
const isProvided = ({ tokens }: Sentence, { from, to }: PhraseHit<CueTag>, predicate: Predicate) =>
  tokens[from]!.word === 'voorzien' &&
  (tokens[to]?.word === 'van' ||
    (predicate.content === from &&
      !predicate.passive &&
      /^(?:we|body|officer|speaker)$/.test(predicate.subject.kind)))

/** "staat op de agenda; u ontvangt een notitie": where it is dealt with does not touch what is said behind it. */
const isOnAgenda = (sentence: Sentence, { from, to }: PhraseHit<CueTag>, { finite }: Predicate) =>
  sentence.tokens[to - 1]!.word === 'agenda' && isParted(sentence, from, finite)

/** "de planning- en controlstukken": the first half of a word. */
const isHalfWord = ({ tokens, starts, ends }: Sentence, { to }: PhraseHit<CueTag>) =>
  tokens[to]?.word === '-' && starts[to] === ends[to - 1]

/** "Volgens de huidige planning": by what is planned, and not as others tell it. */
function isBySchedule({ tokens }: Sentence, { from, to }: PhraseHit<CueTag>): boolean {
  if (tokens[from]!.word !== 'volgens') return false
  for (let at = to; at < Math.min(tokens.length, to + 2); at++)
    if (/(?:planning|schema|inzichten|prognose)$/.test(tokens[at]!.word)) return true
  return false
}

/** "We verwachten de gunning in juni en starten in mei": what is done beside it is not expected too. */
function isExpectedBefore(
  sentence: Sentence,
  cue: PhraseHit<CueTag>,
  { clause, finite }: Predicate,
): boolean {
  const { opener, kind, from } = sentence.clauses[clause]!
  return (
    EXPECTS.has(sentence.tokens[cue.from]!.word) &&
    opener === 'en' &&
    kind === 'main' &&
    finite === from + 1 &&
    cue.from < from
  )
}

/** "wordt een convenant gesloten", "zullen wij aanvragen": the act itself, and no word about it. */
function isVeryAct({ tokens }: Sentence, { tag, from }: PhraseHit<CueTag>, { mood }: Predicate): boolean {
  return tag === 'closed'
    ? tokens[from]!.word === 'gesloten' && mood === 'present'
    : tag === 'procedure' && mood === 'future'
}

/** "Kunt u ..." asks; "de uitkomst kunt u in mei verwachten" tells. */
function asksYou(sentence: Sentence, cue: PhraseHit<CueTag>): boolean {
  return sentence.tokens[cue.to - 1]!.word === 'u'
}

/** Not so "hoe dat gaat, kunt u lezen in": behind a clause the verb of a statement comes first too. */
function startsSentence(sentence: Sentence, at: number): boolean {
  const before = sentence.clauses[sentence.clauseOf[at]! - 1]
  return startsClause(sentence, at) && (before === undefined || before.kind === 'main')
}

function startsClause(sentence: Sentence, at: number): boolean {
  return sentence.clauses[sentence.clauseOf[at]!]?.from === at
}

/** "wil dat het college ...", but not "wil dat graag": only a clause can be wanted of others. */
function opensClause(sentence: Sentence, at: number): boolean {
  return startsClause(sentence, at) || sentence.tokens[at]!.word !== 'dat'
}

/** "een reactie op de motie", "de uitvoering van de motie": what is made of it, and no talk of the motion itself. */
const isWhatFollows = ({ tokens }: Sentence, { from }: PhraseHit<CueTag>) =>
  (tokens[from - 1]?.is.preposition ?? false) && MADE_OF.test(tokens[from - 2]?.word ?? '')

const MADE_OF = /^(?:reactie|antwoord|beantwoording|uitvoering|afdoening|uitwerking|invulling|opvolging)$/
