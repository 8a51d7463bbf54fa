import { tellsOfOneself } from './detect/antecedent'
import type { Verdict } from './detect/judge'
import { nameEnd } from './detect/naming'
import { nounKind } from './detect/nouns'
import type { Predicate } from './detect/predicates'
import type { Sentence } from './detect/sentence'
import type { Place, Tags } from './detect/tags'
import type { ActorKind } from './languages/nl/actors'
import type { VerbClass } from './languages/nl/verb-forms'
import { oneOf } from './one-of'

/** Who "ik" and "we" are: the sender of the letter or the speaker of the turn. */
export type FirstPerson = { sender: string | null; speaker: string | null }

/** Who owes it, in the words of the text; null for a passive without an agent. */
export function ownerOf(
  text: string,
  sentence: Sentence,
  { predicate, tags }: Verdict,
  predicates: readonly Predicate[],
  first: FirstPerson,
): string | null {
  const source = sourceOf(sentence)
  if (source) return wordsOf(text, sentence, source)
  for (const kind of ['by:speaker', 'by:we'] as const) {
    const place = tags.get(kind)
    if (place) return first.speaker ?? first.sender ?? sentence.tokens[place.from]!.word
  }
  for (const kind of ['by:officer', 'by:body', 'by:person'] as const) {
    const place = tags.get(kind)
    if (place && isPronoun(sentence, place))
      return first.speaker ?? wordsOf(text, sentence, tellerOf(sentence, predicates, predicate) ?? place)
    if (place) return wordsOf(text, sentence, place)
  }
  const promiser = promiserOf(predicates, tags)
  if (promiser) return wordsOf(text, sentence, promiser)
  const other = tags.get('by:other')
  const acts = DOES.has(predicate.verbClass) && !predicate.passive
  return other && acts ? wordsOf(text, sentence, other) : null
}

/** "De wethouder zegt toe dat de cijfers worden nagestuurd": whoever promised it, where nobody else is named. */
function promiserOf(predicates: readonly Predicate[], tags: Tags): Place | null {
  const frame = tags.get('frame:promise') ?? tags.get('frame:promised')
  const promise = frame && predicates.find(({ finite }) => finite === frame.from)
  return promise && PROMISERS.has(promise.subject.kind) ? promise.subject.span : null
}

const PROMISERS: ReadonlySet<ActorKind> = new Set<ActorKind>(['officer', 'body', 'person'])

/** "De wethouder meldt dat hij de straat bezoekt" */
function tellerOf(sentence: Sentence, predicates: readonly Predicate[], predicate: Predicate): Place | null {
  return predicates.find((other) => tellsOfOneself(sentence, other, predicate))?.subject.span ?? null
}

/** "Zij bezoekt de straat": who she is stands in an earlier sentence. */
const isPronoun = ({ tokens }: Sentence, { from }: Place) => tokens[from]!.is.pronoun !== null

/** Verbs whose subject is somebody; a monitor that is not ready owes nothing. */
const DOES: ReadonlySet<VerbClass> = new Set<VerbClass>(['act', 'transfer', 'return', 'look'])

/** "Van de burgemeester ontvangt u", "ontvangt u van de burgemeester", "door het college": the one it comes from. */
function sourceOf(sentence: Sentence): Place | null {
  const { tokens } = sentence
  for (let at = 1; at < tokens.length; at++) {
    const kind = tokens[at]!.is.noun
    if (kind !== 'officer' && kind !== 'body') continue
    const back = /^(?:de|het|uw|onze|mijn)$/.test(tokens[at - 1]!.word) ? at - 2 : at - 1
    const preposition = tokens[back]?.word
    if (preposition === 'door' || (preposition === 'van' && comesFrom(tokens[back - 1]?.word)))
      return { from: at, to: nameEnd(sentence, at) }
  }
  return null
}

/** "Van de burgemeester ...", "ontvangt u van", "toezegging van" */
const comesFrom = (before: string | undefined) =>
  before === undefined || before === 'u' || before === 'toezegging'

const LEADING = /^(?:de|het|een|actie)\s+/i
/** "Wethouder Wouda", and not "GS" or "Gedeputeerde Staten". */
const TITLE = /^\p{Lu}\p{Ll}+(?!\s(?:Staten|Kamer))(?=\s|$)/u
const TRAILING = /[\s:,]+$/

/** "minister van Binnenlandse Zaken en Koninkrijksrelaties": the name of a ministry may have two parts. */
function endOf({ tokens }: Sentence, { from, to }: Place): number {
  const isOffice = OFFICE.has(tokens[from]!.word) && tokens[from + 1]?.word === 'van'
  return isOffice && tokens[to]?.word === 'en' && tokens[to + 1]?.capital ? to + 2 : to
}

const OFFICE = oneOf('minister staatssecretaris')

function wordsOf(text: string, sentence: Sentence, place: Place): string {
  const start = sentence.starts[place.from]!
  const end = sentence.ends[endOf(sentence, place) - 1]!
  const words = text.slice(start, end).replace(/\s+/g, ' ').replace(LEADING, '').replace(TRAILING, '')
  const isTitle = TITLE.test(words) && nounKind(words.split(' ')[0]!.toLowerCase())
  return isTitle ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
