import { oneOf } from '../one-of'
import type { DateHit } from '../types'
import { isOfficer } from './antecedent'
import { tagTeller } from './at-table'
import { cueReaches } from './cue-scope'
import { dateReaches, placeOf } from './date-scope'
import { type FoundFrame, frameOf } from './frames'
import type { Predicate } from './predicates'
import { arrivingPlace, councilPlace, deliverablePlace, inPaperPlace } from './recipients'
import { isSecondHand } from './second-hand'
import type { Sentence } from './sentence'
import { isServiceNorm } from './service-norm'
import { standsAs } from './standing-clause'
import { byTag, cueTag, frameTag, inTag, moodTag, type Tag, type Tags, verbTag } from './tags'
import { bareAct, weighed } from './weighing'
import type { Word } from './words'
import { tagWork } from './work'

/** What the surroundings of a sentence say about it. */
export type Surroundings = {
  speaker: 'member' | 'chair' | 'executive' | null
  dates: readonly DateHit[]
  /** "Hij" and "zij" mean the office holder of the sentences before. */
  officer?: boolean
}

const ANAPHOR = oneOf(
  'daarover hierover daarop hierop daarvan hiervan daarbij hierbij daarin hierin dit deze dat die',
)

/** "Uw suggestie", "uw zorgen": what the question itself brought up. */
const isSaidByYou = (tokens: readonly Word[], at: number) =>
  tokens[at]!.word === 'uw' && SAID.test(tokens[at + 1]?.word ?? '')
const SAID =
  /^(?:suggesties?|opmerkingen?|vra(?:ag|gen)|wens(?:en)?|zorg(?:en)?|signaal|signalen|verzoek|voorstel(?:len)?|punt(?:en)?|idee|ideeën|oproep|aandachtspunt(?:en)?|advies|aanbeveling(?:en)?)$/

/** Papers that are written to someone, and so reach the council by themselves. */
const LETTER = /(?:brief|briefje|circulaire|bericht|memo|rapportages?|monitor|factsheet|verslag|jaarstukken)$/

/** Tags of the sentence as a whole, shared by its predicates. */
export function sentenceTags(sentence: Sentence, around: Surroundings): Tags {
  const { tokens } = sentence
  const tags: Tags = new Map()
  const whole = { from: 0, to: tokens.length }
  if (tokens.at(-1)?.word === '?' || tokens.at(-2)?.word === '?') tags.set('question', whole)
  if (around.speaker === 'member') tags.set('member-speaks', whole)
  if (around.officer) tags.set('officer-before', whole)
  if (around.speaker === 'chair') tags.set('chair-speaks', whole)
  const council = councilPlace(sentence)
  if (council) tags.set('to-council', council)
  const deliverable = deliverablePlace(sentence, 0, tokens.length)
  if (deliverable) tags.set('deliverable', deliverable)
  const paper = inPaperPlace(sentence)
  if (paper) tags.set('in-paper', paper)
  if (paper && LETTER.test(tokens[paper.to - 1]!.word)) tags.set('in-letter', paper)
  const anaphor = tokens
    .slice(0, 6)
    .findIndex((token, at) => ANAPHOR.has(token.word) || isSaidByYou(tokens, at))
  if (anaphor >= 0) tags.set('anaphor', { from: anaphor, to: anaphor + 1 })
  return tags
}

/** Tags of one predicate, on top of those of its sentence. */
export function predicateTags(
  sentence: Sentence,
  predicates: readonly Predicate[],
  predicate: Predicate,
  shared: Tags,
  dates: readonly DateHit[],
): Tags {
  const tags: Tags = new Map(shared)
  const frame = frameOf(sentence, predicates, predicate)
  const open = openDates(sentence, frame, dates)
  tagReaching(tags, sentence, predicate, withoutBygones(sentence, predicates, predicate, open))
  tagForm(tags, sentence, predicates, predicate)
  tagRoles(tags, sentence, predicates, frame, predicate)
  tagRest(tags, sentence, predicates, predicate)
  if (isServiceNorm(sentence, predicate, dates)) tags.set('served', { from: 0, to: 1 })
  return tags
}

/** "jaarlijks" alone says how often, not when. */
const PERIOD_ONLY = /^\S+lijks$/i

const LOOKS_BACK: ReadonlySet<Predicate['mood']> = new Set<Predicate['mood']>(['perfect', 'past', 'have'])

/** "verlengen tot 1 mei": how long it lasts, not when that is done. */
const PROLONGS = oneOf(
  'verlengen continueren voortzetten handhaven opschorten uitstellen doorlopen lopen duren gelden',
)

/** What goes on and on, or what nobody does. */
const lasts = ({ mood, verbClass }: Predicate) =>
  mood === 'present' || /^(?:unknown|change|effort)$/.test(verbClass)

/** "De komende jaren" is how long a policy lasts, and no moment at which anything is there. */
const WHOLE_PERIOD = /komende\s(?:jaren|\S*periode|tijd|decennia|\S+\sjaar)/i

/** "In de vergadering van 3 mei is toegezegd ...": that day is when it was promised, not when it is due. */
function openDates(
  sentence: Sentence,
  frame: FoundFrame | null,
  dates: readonly DateHit[],
): readonly DateHit[] {
  if (frame === null) return dates
  const at =
    frame.frame === 'promised' || frame.frame === 'decided'
      ? (frame.predicate?.content ?? 0)
      : recalledAt(sentence, frame)
  const said = sentence.starts[at]
  return said === undefined ? dates : dates.filter(({ index }) => index > said)
}

/** "In november is een motie aangenomen waarin wordt gevraagd": last November, for it stands beside what was done then. */
function withoutBygones(
  { clauseOf, ends }: Sentence,
  predicates: readonly Predicate[],
  predicate: Predicate,
  dates: readonly DateHit[],
): readonly DateHit[] {
  const done = predicates.filter((other) => other.clause !== predicate.clause && LOOKS_BACK.has(other.mood))
  if (done.length === 0) return dates
  return dates.filter((hit) => {
    const at = hit.leaps ? ends.findIndex((end) => end > hit.index) : -1
    return at < 0 || !done.some(({ clause }) => clause === clauseOf[at])
  })
}

/** "is toegezegd dat": where a promise is recalled without saying by whom; -1 where one is made. */
function recalledAt({ tokens }: Sentence, { from, to }: FoundFrame): number {
  for (let at = from; at < Math.min(to, tokens.length); at++) if (tokens[at]!.word === 'toegezegd') return at
  return -1
}

/** Planned or expected, and so still to come. */
const isAwaited = (tags: Tags) => tags.has('cue:planned') || tags.has('cue:expectation')

/** Cues and dates that reach as far as this verb. */
function tagReaching(tags: Tags, sentence: Sentence, predicate: Predicate, dates: readonly DateHit[]): void {
  for (const cue of sentence.cues) {
    const tag = cueTag(cue.tag)
    if (!tags.has(tag) && cueReaches(sentence, cue, predicate)) tags.set(tag, cue)
  }
  for (const hit of dates) {
    if (PROLONGS.has(predicate.lemma) && /^(?:nog )?tot\s/i.test(hit.text)) continue
    if (hit.leaps && LOOKS_BACK.has(predicate.mood) && !isAwaited(tags)) continue
    if (PERIOD_ONLY.test(hit.text) || (lasts(predicate) && WHOLE_PERIOD.test(hit.text))) continue
    const tag: Tag = hit.assumed.includes('vague') || hit.end === null ? 'date-vague' : 'date'
    if (!tags.has(tag) && dateReaches(sentence, hit, predicate)) tags.set(tag, placeOf(sentence, hit))
  }
}

/** Tense, voice, denial and the clause it stands in. */
function tagForm(
  tags: Tags,
  sentence: Sentence,
  predicates: readonly Predicate[],
  predicate: Predicate,
): void {
  const { finite, content, mood } = predicate
  const verb = { from: Math.min(finite, content), to: Math.max(finite, content) + 1 }
  const at = { from: finite, to: finite + 1 }
  const hidden = hidesVerb(sentence, predicate)
  if (!hidden) tags.set(moodTag(mood), at)
  tags.set(inTag(standsAs(sentence, predicates, predicate)), at)
  if (predicate.passive) tags.set('passive', verb)
  if (predicate.negated) tags.set('negated', verb)
  if (mood === 'future' && predicate.lemma === 'zijn') tags.set('will-be', verb)
  const whole = { from: 0, to: sentence.tokens.length }
  if (!hidden && !predicates.some((other) => other.mood !== 'infinitive')) tags.set('no-finite', whole)
  if (!hidden && predicate.lemma === '') tags.set('verbless', whole)
}

/** "Deze cijfers dienen als basis": a verb all the same, though nothing hangs on it. */
export function hidesVerb({ tokens }: Sentence, { lemma }: Predicate): boolean {
  return lemma === '' && tokens.some(({ is }) => is.mood !== null)
}

/** Frame, subject and what the verb means here; an infinitive has the subject of its frame. */
function tagRoles(
  tags: Tags,
  sentence: Sentence,
  predicates: readonly Predicate[],
  frame: FoundFrame | null,
  predicate: Predicate,
): void {
  const { finite, content, mood } = predicate
  if (frame) {
    tags.set(frameTag(frame.frame), frame)
    tagTeller(tags, sentence, frame, predicate)
  }
  const subject = frame?.predicate && mood === 'infinitive' ? frame.predicate.subject : predicate.subject
  const kind = isOfficer(sentence, predicates, subject, predicate, tags.has('officer-before'))
    ? 'officer'
    : subject.kind
  tags.set(byTag(kind), subject.span ?? { from: finite, to: finite + 1 })
  if (kind === 'officer' && subject.span && subject.span.from <= 1) tags.set('opens-sentence', subject.span)
  tags.set(verbTag(weighed(sentence, predicate, tags)), { from: content, to: content + 1 })
}

function tagRest(
  tags: Tags,
  sentence: Sentence,
  predicates: readonly Predicate[],
  predicate: Predicate,
): void {
  const arriving = tags.has('verb:arrive') ? arrivingPlace(sentence, predicate) : null
  if (arriving) tags.set('arrives', arriving)
  const bare = tags.has('no-finite') ? bareAct(sentence) : -1
  if (bare >= 0) tags.set('bare-act', { from: bare, to: bare + 1 })
  const told = predicates.find((other) => isSecondHand(sentence, other, predicate))
  if (told) tags.set('second-hand', { from: told.finite, to: told.finite + 1 })
  tagWork(tags, sentence, predicate)
  const quote = openQuote(sentence, predicate.finite)
  if (quote >= 0) tags.set('in-quotes', { from: quote, to: predicate.finite + 1 })
  const forecast = tags.has('cue:expectation')
    ? sentence.tokens.findIndex((token, at) => sentence.clauseOf[at]! > predicate.clause && isForecast(token))
    : -1
  if (forecast >= 0) tags.set('predicts', { from: forecast, to: forecast + 1 })
  const conditional = sentence.clauses[0]?.kind === 'condition' && predicate.clause > 0
  if (conditional) tags.set('after-condition', { from: 0, to: 1 })
  const time = sentence.clauses[0]
  if (time?.kind === 'time' && predicate.clause === 1 && CERTAIN.has(time.opener))
    tags.set('after-time', { from: 0, to: 1 })
  const proviso = sentence.clauses.find(
    ({ kind, opener }, at) =>
      kind === 'condition' && at > predicate.clause && /^(?:indien|tenzij)$/.test(opener),
  )
  if (proviso) tags.set('before-condition', { from: proviso.from, to: proviso.from + 1 })
}

/** "Voordat de bouw begint": it will come, if nobody knows when. "Wanneer" may also say each time that. */
const CERTAIN = oneOf('nadat voordat')

/** "dat de vraag blijft stijgen": a verb that tells what will become of figures. */
const isForecast = ({ is }: Word) =>
  is.readings.some((reading) => reading.class === 'change' && reading.form !== 'participle')

const QUOTE = /^["“”„]$/

/** Where the quotation opens that the verb stands in, -1 outside of one: other words, said or wished by others. */
function openQuote(sentence: Sentence, finite: number): number {
  let open = -1
  for (let at = 1; at < finite; at++) {
    const { mark, word } = sentence.tokens[at]!
    if (mark && QUOTE.test(word)) open = open < 0 ? at : -1
  }
  return open
}
