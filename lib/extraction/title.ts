import type { Predicate } from './detect/predicates'
import { deliverablePlace } from './detect/recipients'
import type { Sentence } from './detect/sentence'
import type { Place } from './detect/tags'
import { ASIDE, actTitle, insidePhrase, wordsOf } from './detect/title-act'
import { tidyTitle } from './detect/title-words'
import { topicOf } from './detect/topic'
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
  const head = noun ? wordsOf(text, sentence, noun.from, noun.to) : ''
  if (noun && topic) return tidyTitle(topic.includes(head) ? topic : `${head} over ${topic}`)
  if (noun) return tidyTitle(wordsOf(text, sentence, noun.from, nounPhraseEnd(sentence, noun.to)))
  if (kind === 'information' && topic) return tidyTitle(`Informatie over ${topic}`)
  if (kind === 'information' && RECEIVES.has(predicate.subject.kind)) return 'Informatie'
  const told = eventTitle(text, sentence, predicate, due)
  if (told) return tidyTitle(told)
  return tidyTitle(
    actTitle(text, sentence, predicate, due) || wordsOf(text, sentence, 0, sentence.tokens.length),
  )
}

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
  /\s(?:sta(?:at|an) (?:gepland|ingepland|geagendeerd)|vind(?:t|en)(?= .*plaats| plaats)|plaats$)/g

const ENDS_TOLD = /^[.,;:(]$/

/** "plan van aanpak", "voorstel voor de haven", "brief met de cijfers": these carry the noun on until a mark or a verb. */
function nounPhraseEnd(sentence: Sentence, from: number): number {
  const next = sentence.tokens[from]?.word
  const isTo = sentence.tokens.slice(from + 1, from + 3).some(({ is }) => is.council)
  if ((next !== 'van' && next !== 'voor' && next !== 'met') || (next !== 'van' && isTo))
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
      (end > from + 1 && /^(?:aan|naar|toe|terug|aan|te|in|op|met|zal|worden|wordt)$/.test(token.word))
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
    const { word, mark, is } = tokens[end]!
    const isPlain =
      !mark && !is.preposition && !is.determiner && is.pronoun === null && is.readings.length === 0
    if (!isPlain || is.mood !== null || is.opener !== null || RUNS_OUT.test(word)) break
    end++
  }
  // "overzicht maatschappelijke opvang": half a name is none.
  return tokens[end - 1]!.word.endsWith('e') ? from : end
}

const NOUN_TOO = /^(?:vragen|plannen|werken|kosten|gesprekken|besluiten)$/
const RUNS_OUT =
  /^(?:er|hier|daar|hierover|daarover|hiervan|daarvan|hierop|daarop|nog|ook|wel|niet|al|toe|terug|na|mee|toekomen|nader|nadere|schriftelijk|mondeling|eerst|later|dan|vervolgens|daarna|zo|graag|opnieuw|uiterlijk|bekend|beschikbaar|gereed|klaar|zodra|en|of|maar|waarin|waarbij|waarover|d|n)$/
