import type { ClauseKind } from '../languages/nl/function-words'
import { oneOf } from '../one-of'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Frame, Place } from './tags'

export const CUE_FRAMES: Partial<Record<string, Frame>> = {
  'promise-noun': 'promise',
  willing: 'willing',
  aim: 'aim',
  planned: 'planned',
  expectation: 'expect',
  hope: 'hope',
}
export const VERB_FRAMES: Partial<Record<string, Frame>> = {
  promise: 'promise',
  aim: 'aim',
  expect: 'expect',
  hope: 'hope',
  ask: 'ask',
  look: 'try',
  try: 'try',
}

export const SAYS_OF_ONESELF: ReadonlySet<string> = new Set([
  'aangeven',
  'weten',
  'meedelen',
  'zeggen',
  'antwoorden',
  'melden',
  'verklaren',
  'bevestigen',
])

export type FoundFrame = Place & { frame: Frame; predicate: Predicate | null }

/** The frame that governs a predicate: the nearest one before it that takes a complement. */
export function frameOf(
  sentence: Sentence,
  predicates: readonly Predicate[],
  predicate: Predicate,
): FoundFrame | null {
  const start = Math.min(predicate.finite, predicate.content)
  const kind = sentence.clauses[predicate.clause]?.kind
  const complement =
    predicate.mood === 'infinitive' || kind === 'complement' || kind === 'purpose' || kind === 'whether'
  let best: FoundFrame | null = null
  for (const other of predicates) {
    if (!complement || other === predicate || other.finite >= start || other.negated) continue
    const said = saysOfOneself(other, predicate) && !isPurpose(sentence, predicate)
    const frame =
      VERB_FRAMES[other.verbClass] ??
      (said ? 'promise' : (ownView(other, predicate) ?? agreement(other, kind)))
    if (!frame || !mayFrame(sentence, other) || wasKept(sentence, predicates, other)) continue
    // "vraagt de wethouder toe te zeggen dat ...": a promise that is only asked for.
    const asked = frame === 'promise' && other.mood === 'infinitive' && isAsked(predicates, other)
    const past = other.mood === 'perfect' || other.mood === 'past'
    best = {
      from: other.finite,
      to: other.finite + 1,
      frame: asked ? 'ask' : frame === 'promise' && past ? 'promised' : frame,
      predicate: other,
    }
  }
  for (const cue of sentence.cues) {
    const frame = CUE_FRAMES[cue.tag]
    if (!frame || cue.from >= start || (best && best.from > cue.from)) continue
    if (cue.tag === 'promise-noun' && isOneAskedFor(sentence, cue)) continue
    if (frame === 'willing' && isSupposed(sentence, cue.from)) continue
    if (frame !== 'promise' && isRefused(sentence, cue)) continue
    if (!complement && isParted(sentence, cue.from, start)) continue
    if (!complement && (kind === 'relative' || (frame !== 'expect' && frame !== 'planned'))) continue
    const carrier = predicates.findLast((other) => other.finite <= cue.from + 2) ?? null
    if (carrier?.mood === 'past') continue
    best = { from: cue.from, to: cue.to, frame, predicate: carrier }
  }
  return best
}

/** What stands behind a semicolon is said anew. */
export function isParted({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.word === ';') return true
  return false
}

const REPORTED_BY: readonly string[] = ['officer', 'speaker', 'we', 'body', 'person', 'reference']
const ACTS: readonly string[] = ['act', 'transfer', 'return']

/** "geeft aan dit uit te zoeken", "laat weten u in mei te berichten": who says that they do it, undertakes it. */
function saysOfOneself(other: Predicate, predicate: Predicate): boolean {
  return (
    SAYS_OF_ONESELF.has(other.lemma) &&
    predicate.mood === 'infinitive' &&
    (ACTS.includes(predicate.verbClass) || isToLook(predicate)) &&
    REPORTED_BY.includes(other.subject.kind)
  )
}

/** "zegt te zullen kijken wat er kan": without "zullen" it would only be what one says one does. */
const isToLook = ({ verbClass, finite, content }: Predicate) => verbClass === 'look' && finite !== content

/** "wij denken in mei klaar te zijn", "het college heeft besloten in mei te starten": what one expects or decided to do. */
function ownView(other: Predicate, predicate: Predicate): Frame | undefined {
  const { lemma, mood, subject, verbClass } = other
  if (predicate.mood !== 'infinitive') return undefined
  // "De aannemer denkt in mei klaar te zijn": others may expect things of themselves as well.
  if (lemma === 'denken' && mood === 'present' && subject.kind !== 'none') return 'expect'
  if (!REPORTED_BY.includes(subject.kind)) return undefined
  if (lemma === 'besluiten' && (mood === 'perfect' || decidesToTell(other, predicate))) return 'decided'
  // "hebben de beheerder opdracht gegeven dat in mei te herstellen"
  if (lemma === 'geven' && verbClass === 'act' && mood === 'perfect') return 'decided'
  return undefined
}

/** "Het college besluit de raad te informeren": what else is decided in a list of decisions is done there and then. */
const decidesToTell = ({ mood, subject, finite }: Predicate, { verbClass }: Predicate) =>
  mood === 'present' && verbClass === 'transfer' && subject.span !== null && subject.span.to <= finite

/** "Afgesproken is dat ...", "wij hebben met de bewoners afgesproken dat ...": what will be done by whom it may be. */
function agreement({ lemma, mood }: Predicate, kind: ClauseKind | undefined): Frame | undefined {
  return lemma === 'afspreken' && mood === 'perfect' && kind !== 'whether' ? 'decided' : undefined
}
const isAsked = (predicates: readonly Predicate[], promise: Predicate) =>
  predicates.some(({ verbClass, finite }) => verbClass === 'ask' && finite < promise.finite)

/** "zo zeg ik, om dat te borgen": why it is said, not what. */
const isPurpose = (sentence: Sentence, { clause }: Predicate) => sentence.clauses[clause]?.opener === 'om'

/** "Zij had een notitie toegezegd; die is verspreid": what had been promised, and was done since. */
function wasKept(sentence: Sentence, predicates: readonly Predicate[], promise: Predicate): boolean {
  if (!/^(?:had|hadden)$/.test(sentence.tokens[promise.finite]!.word)) return false
  return predicates.some(({ mood, clause }) => mood === 'perfect' && clause > promise.clause)
}

/** "vraagt of de wethouder bereid is": whether anybody is willing is just what is asked. */
function isSupposed(sentence: Sentence, at: number): boolean {
  const kind = sentence.clauses[sentence.clauseOf[at]!]?.kind
  return kind === 'whether' || kind === 'condition'
}

/**
 * "Daartoe ben ik niet bereid", "is niet van plan", "heeft geen voornemen", "verwachten niet dat"; "niet alleen van plan"
 * is more than that.
 */
export function isRefused({ tokens }: Sentence, { from, to }: { from: number; to: number }): boolean {
  if (tokens[to]?.word === 'niet' && tokens[to + 1]?.word === 'dat') return true
  for (let at = Math.max(0, from - 2); at <= from; at++) {
    const { word } = tokens[at]!
    if ((word === 'niet' && !ONLY.has(tokens[at + 1]?.word ?? '')) || word === 'geen') return true
  }
  return false
}

const ONLY = oneOf('alleen slechts enkel')

/** "Als u kunt toezeggen dat ...": the words of a promise, but nobody's. */
function mayFrame(sentence: Sentence, other: Predicate): boolean {
  const { kind: who } = other.subject
  if (other.verbClass !== 'ask' && (who === 'addressee' || who === 'council')) return false
  const kind = sentence.clauses[other.clause]?.kind
  return kind !== 'condition' && kind !== 'whether'
}

/** "om een toezegging van de wethouder dat ...": a promise that is only asked for. */
export function isOneAskedFor({ tokens }: Sentence, { from }: { from: number }): boolean {
  if (tokens[from]!.word !== 'toezegging') return false
  return tokens.slice(Math.max(0, from - 4), from).some(({ word }) => ASKS_FOR.has(word))
}

const ASKS_FOR = oneOf('een wil willen vraagt vragen verzoekt verzoeken wenst graag om')
