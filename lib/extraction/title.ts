import type { Predicate } from './detect/predicates'
import { deliverablePlace } from './detect/recipients'
import type { Sentence } from './detect/sentence'
import type { Place } from './detect/tags'
import { ASIDE, actTitle, insidePhrase, wordsOf } from './detect/title-act'
import { tidyTitle } from './detect/title-words'
import { topicOf } from './detect/topic'
import type { Word } from './detect/words'
import type { Due, Kind } from './types'

/** A short Dutch phrase for the register: "Startnotitie over het zwembad", "Overleggen met de school". */
export function titleOf(
  text: string,
  sentence: Sentence,
  predicate: Predicate,
  kind: Kind,
  due: Due | null,
): string {
  const noun =
    kind === 'information' || predicate.lemma === '' ? deliveredNoun(text, sentence, predicate, due) : null
  const topic = topicOf(text, sentence, due)
  if (noun) return tidyTitle(nounTitle(text, sentence, noun, topic))
  if (kind === 'information' && topic) return tidyTitle(`Informatie over ${topic}`)
  if (kind === 'information' && RECEIVES.has(predicate.subject.kind)) return 'Informatie'
  const told = eventTitle(text, sentence, predicate, due)
  if (told) return tidyTitle(told)
  return tidyTitle(
    actTitle(text, sentence, predicate, due) || wordsOf(text, sentence, 0, sentence.tokens.length),
  )
}

/** What is delivered, with what it is about or of. */
function nounTitle(text: string, sentence: Sentence, noun: Place, topic: string | null): string {
  const from = firstJoined(sentence, noun.from)
  const whole = wordsOf(text, sentence, from, nounPhraseEnd(sentence, lastJoined(sentence, noun.to)))
  if (topic === null) return whole
  if (isInside(text, sentence, noun, topic)) return `Informatie over ${topic}`
  const head = wordsOf(text, sentence, from, noun.to)
  return ` ${topic} `.includes(` ${head} `) ? topic : about(head, whole, topic)
}

/** "over de bedragen in de begroting": that paper is where they stand, and not what is sent. */
function isInside(text: string, { tokens, starts, span }: Sentence, { from }: Place, topic: string): boolean {
  const place = tokens[from - 1]?.is.determiner === true && tokens[from - 2]?.word === 'in'
  const told = text.indexOf(topic, span.start)
  return place && told >= 0 && told < starts[from]!
}

/** "Stand van zaken van het werk over ...": what it is of says more than the noun alone, unless it grows too long. */
function about(head: string, whole: string, topic: string): string {
  const long = whole.includes(topic) ? whole : `${whole} over ${topic}`
  return whole.startsWith(`${head} van `) && long.length <= LONGEST_ABOUT ? long : `${head} over ${topic}`
}

const LONGEST_ABOUT = 80

/** "de opgehaalde input en aanbevelingen": what is joined to the noun in front of it is delivered too. */
function firstJoined({ tokens }: Sentence, from: number): number {
  const [joint, before] = [tokens[from - 1], tokens[from - 2]]
  // "P&C-rapportage"
  if (joint?.word === '&' && before) return from - 2
  if (joint?.word !== 'en' || !before || !isPlain(before)) return from
  let first = from - 2
  while (first > from - 5 && first > 0 && isPlain(tokens[first - 1]!)) first--
  return tokens[first - 1]?.is.determiner ? first : from
}

/** "de cijfers en adviezen delen" */
function lastJoined({ tokens }: Sentence, to: number): number {
  const [joined, next] = [tokens[to + 1], tokens[to + 2]]
  const isNoun =
    tokens[to]?.word === 'en' && joined !== undefined && isPlain(joined) && joined.is.readings.length === 0
  return isNoun && (!next || next.mark || next.is.preposition || next.is.finiteLike) ? to + 2 : to
}

const isPlain = ({ mark, is }: Word) =>
  !mark && !is.preposition && !is.determiner && is.pronoun === null && is.mood === null && is.opener === null

/** "U krijgt dat in mei": what it is stands in the sentence before. */
const RECEIVES: ReadonlySet<Predicate['subject']['kind']> = new Set(['addressee', 'council'] as const)

/** What is delivered; the paper that only says when ("bij de jaarstukken 2025") comes last. */
function deliveredNoun(
  text: string,
  sentence: Sentence,
  { clause }: Predicate,
  due: Due | null,
): Place | null {
  const own = sentence.clauses[clause]!
  const { length } = sentence.tokens
  return (
    nounOutsideTerm(text, sentence, due, own.from, own.to) ??
    nounOutsideTerm(text, sentence, due, 0, length) ??
    deliverablePlace(sentence, 0, length)
  )
}

function nounOutsideTerm(
  text: string,
  sentence: Sentence,
  due: Due | null,
  from: number,
  to: number,
): Place | null {
  for (let at = deliverablePlace(sentence, from, to); at; at = deliverablePlace(sentence, at.to, to))
    if (due === null || !insidePhrase(text, sentence, at.from, due.phrase)) return at
  return null
}

/** A title of one word says more with what the question is about: "Verslag (Toezicht)". */
export function withTopic(title: string, topic: string | null): string {
  if (topic === null || topic.length > LONGEST_TOPIC || (title.includes(' ') && !POINTS_BACK.test(title)))
    return title
  return `${title} (${topic})`
}

const LONGEST_TOPIC = 60
/** "Deze toezenden", "Hier nader op ingaan": the thing itself stands in a sentence before. */
const POINTS_BACK = /^(?:deze|dit|dat|die|hier\S*|daar\S*)\s\S+(?:\s\S+)?$/i

/** "De verbouwing begint in mei" -> "Verbouwing begint": what happens is told as it stands, without its term. */
function eventTitle(
  text: string,
  sentence: Sentence,
  { subject, finite, passive, mood }: Predicate,
  due: Due | null,
): string | null {
  const { span } = subject
  if (subject.kind !== 'other' || !span || passive || mood === 'infinitive' || span.to > finite) return null
  const words: string[] = []
  for (let at = span.from; at < sentence.tokens.length; at++) {
    const { word, mark } = sentence.tokens[at]!
    if (mark && ENDS_TOLD.test(word)) break
    const isTerm = due !== null && insidePhrase(text, sentence, at, due.phrase)
    const isArticle = at === span.from && /^(?:de|het|een|deze|dit|die|dat)$/.test(word)
    if (!isTerm && !isArticle) words.push(text.slice(sentence.starts[at], sentence.ends[at]))
  }
  return words
    .join(' ')
    .replace(ASIDE, '')
    .replace(TAKES_PLACE, '')
    .replace(/ (?=[-/’'])|(?<=[-/’']) /g, '')
}

/** "De oplevering staat gepland": what is planned says it all. */
const TAKES_PLACE =
  /\s(?:sta(?:at|an) (?:gepland|ingepland|geagendeerd)|vind(?:t|en)(?= .*plaats| plaats)|plaats$|(?:is|zijn)$)/g

const ENDS_TOLD = /^[.,;:(]$/

/** "plan van aanpak", "voorstel voor de haven", "brief met de cijfers": these carry the noun on until a mark or a verb. */
function nounPhraseEnd(sentence: Sentence, from: number): number {
  const next = sentence.tokens[from]?.word
  const answers = next === 'op' && ANSWERS.test(sentence.tokens[from - 1]!.word)
  const isTo = sentence.tokens.slice(from + 1, from + 3).some(({ is }) => is.council)
  if ((next !== 'van' && next !== 'voor' && next !== 'met' && !answers) || (next !== 'van' && isTo))
    return appositionEnd(sentence, from)
  let end = from
  while (
    end < sentence.tokens.length &&
    end < from + 8 &&
    sentence.clauseOf[end] === sentence.clauseOf[from]
  ) {
    const token = sentence.tokens[end]!
    if (
      token.mark ||
      (token.is.finiteLike && !NOUN_TOO.test(token.word)) ||
      (end > from + 1 &&
        !isAttribute(sentence, end) &&
        /^(?:aan|naar|toe|terug|aan|te|in|op|met|zal|worden|wordt)$/.test(token.word))
    )
      break
    end++
  }
  return end
}

/** "de monitor sociaal domein", "de leidraad bouwen": the name of a paper runs on in plain words. */
function appositionEnd({ tokens, clauseOf }: Sentence, from: number): number {
  let end = from
  while (end < from + 3 && tokens[end] && clauseOf[end] === clauseOf[from - 1]) {
    const { word, is } = tokens[end]!
    if (!isPlain(tokens[end]!) || is.readings.length > 0 || RUNS_OUT.test(word)) break
    end++
  }
  // "overzicht maatschappelijke opvang": half a name is none.
  return tokens[end - 1]!.word.endsWith('e') ? from : end
}

/** "reactie op de motie" */
const ANSWERS = /^(?:reactie|antwoord|aanvulling|toelichting|terugkoppeling)$/

/** "van mogelijk te treffen maatregelen" */
function isAttribute({ tokens }: Sentence, at: number): boolean {
  const [verb, noun] = [tokens[at + 1], tokens[at + 2]]
  return tokens[at]!.word === 'te' && verb?.is.infinitive !== undefined && noun !== undefined && isPlain(noun)
}

const NOUN_TOO = /^(?:zaken|vragen|plannen|werken|kosten|gesprekken|besluiten)$/
const RUNS_OUT =
  /^(?:er|hier|daar|hierover|daarover|hiervan|daarvan|hierop|daarop|nog|ook|wel|niet|al|toe|terug|na|mee|toekomen|nader|nadere|schriftelijk|mondeling|eerst|later|dan|vervolgens|daarna|zo|graag|opnieuw|uiterlijk|bekend|beschikbaar|gereed|klaar|zodra|en|of|maar|waarin|waarbij|waarover|d|n)$/
