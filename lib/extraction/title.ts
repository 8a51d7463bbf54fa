import type { Predicate } from './detect/predicates'
import { deliverablePlace } from './detect/recipients'
import type { Sentence } from './detect/sentence'
import type { Place } from './detect/tags'
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
  const noun = kind === 'information' || predicate.lemma === '' ? deliveredNoun(text, sentence, due) : null
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
function deliveredNoun(text: string, sentence: Sentence, due: Due | null): Place | null {
  const { length } = sentence.tokens
  const first = deliverablePlace(sentence, 0, length)
  for (let at = first; at !== null; at = deliverablePlace(sentence, at.to, length))
    if (due === null || !insidePhrase(text, sentence, at.from, due.phrase)) return at
  return first
}

/** A title of one word says more with what the question is about: "Verslag (Toezicht)". */
export function withTopic(title: string, topic: string | null): string {
  if (topic === null || title.includes(' ') || topic.length > LONGEST_TOPIC) return title
  return `${title} (${topic})`
}

const LONGEST_TOPIC = 60

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
    const { word, mark, start, end } = sentence.tokens[at]!
    if (mark && ENDS_TOLD.test(word)) break
    const isTerm = due !== null && insidePhrase(text, sentence, at, due.phrase)
    const isArticle = at === span.from && /^(?:de|het|een|deze|dit|die|dat)$/.test(word)
    if (!isTerm && !isArticle) words.push(text.slice(start, end))
  }
  return words
    .join(' ')
    .replace(ASIDE, '')
    .replace(/ (?=[-/’'])|(?<=[-/’']) /g, '')
}

const ENDS_TOLD = /^[.,;:(]$/

export function wordsOf(text: string, sentence: Sentence, from: number, to: number): string {
  const first = sentence.tokens[from]
  const last = sentence.tokens[Math.max(from, to - 1)]
  return first && last ? text.slice(first.start, last.end) : ''
}

/** "plan van aanpak", "voorstel voor de haven", "brief met de cijfers": these carry the noun on until a mark or a verb. */
function nounPhraseEnd(sentence: Sentence, from: number): number {
  const next = sentence.tokens[from]?.word
  if (next !== 'van' && next !== 'voor' && next !== 'met') return from
  let end = from
  while (
    end < sentence.tokens.length &&
    end < from + 8 &&
    sentence.clauseOf[end] === sentence.clauseOf[from]
  ) {
    const token = sentence.tokens[end]!
    if (
      token.mark ||
      (end > from + 1 && /^(?:aan|naar|toe|terug|aan|te|in|op|met|zal|worden|wordt)$/.test(token.word))
    )
      break
    end++
  }
  return end
}

/** The act as an infinitive with what follows the verb, without the term, the promising and split-off prefixes. */
function actTitle(text: string, sentence: Sentence, predicate: Predicate, due: Due | null): string {
  const { finite, content, cluster, lemma, subject, passive } = predicate
  const skip = new Set([...cluster, finite])
  if (subject.span) for (let at = subject.span.from; at < subject.span.to; at++) skip.add(at)
  const start = cluster.length > 0 && content < finite ? 0 : firstOfAct(sentence, predicate)
  const parts: string[] = []
  for (let at = start; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!
    if (skip.has(at) || isSplitPrefix(sentence, at, lemma)) continue
    if (due && token.start >= 0 && insidePhrase(text, sentence, at, due.phrase)) continue
    parts.push((parts.length > 0 && !token.mark ? ' ' : '') + text.slice(token.start, token.end))
  }
  const rest = parts
    .join('')
    .replace(ASIDE, '')
    .replace(/^(?:\s|,|:|om\b|te\b|dat\b|of\b(?=\s+te\b)|toe\b|dit\b(?=\s*$))+/i, '')
    .replace(/[\s.,;:]+$/, '')
  if (lemma === '' || lemma === 'zijn' || predicate.verbClass === 'promise')
    return rest.replace(BEFORE_VERB, '')
  return passive && subject.kind === 'other' && subject.span
    ? `${wordsOf(text, sentence, subject.span.from, Math.min(subject.span.to, finite))} ${lemma} ${rest}`.replace(
        ARTICLE,
        '',
      )
    : inOrder(lemma, rest.replace(BEFORE_VERB, ''))
}

const ARTICLE = /^(?:de|het|een|deze|dit|die|dat)\s/i
/** "de aanbesteding te publiceren": the sign of the infinitive. */
const BEFORE_VERB = /(?<=\s)te\s(?=\p{L}+en\b)|\ste(?=$|\s(?:voor|over|met|aan|bij|in|naar|op|van|of|en)\s)/gu
/** "past de tekst aan", "aan te passen": the part of the verb that stands apart closes its clause. */
function isSplitPrefix({ tokens, clauseOf }: Sentence, at: number, lemma: string): boolean {
  const { word, mark } = tokens[at]!
  if (mark || word === lemma || word.length > 8 || !lemma.startsWith(word)) return false
  const next = tokens[at + 1]
  if (next === undefined || next.mark || next.word === 'te') return true
  return next.is.preposition || next.is.coordinator || clauseOf[at] !== clauseOf[at + 1]
}

/** Who gets it, and how sure it is, say nothing about what it is. */
const ASIDE = /(?<=^|\s)(?:u|naar verwachting|uiteraard)(?=\s|$)/giu

/** Dutch puts the object before the infinitive: "de folder aanpassen", "de overlast bespreken met de buren". */
function inOrder(lemma: string, rest: string): string {
  const words = rest.split(/\s+/)
  if (!OBJECT_START.test(words[0] ?? '')) return `${lemma} ${rest}`
  const found = words.findIndex((word, at) => at > 0 && OBJECT_END.test(word))
  const end = found < 0 ? words.length : found
  return [...words.slice(0, end), lemma, ...words.slice(end)].join(' ')
}

/** Words after which a bare "te" clause starts: "zegt toe te kijken". */
const FRAME_END =
  /^(?:toe|om|zegt|zeggen|zeg|dat|bereid|voornemens|ernaar|erop|verwacht|verwachten|hoop|hopen)$/
const OBJECT_START = /^(?:de|het|een|dit|deze|die|dat|onze|ons|uw|mijn|alle)$/i
const OBJECT_END = /^(?:aan|bij|in|met|naar|op|over|tot|uit|voor|onder|ter|of|en|als|zodat|om)$|,$/

/** Where the act begins: after the finite verb, or at the start of the clause for "om ... te". */
function firstOfAct(sentence: Sentence, predicate: Predicate): number {
  const clause = sentence.clauses[sentence.clauseOf[predicate.content]!]
  if (predicate.mood === 'infinitive' && clause && clause.kind !== 'main') return clause.from
  if (predicate.mood === 'infinitive')
    return (
      sentence.tokens.findLastIndex((token, at) => at < predicate.finite - 1 && FRAME_END.test(token.word)) +
      1
    )
  return Math.min(predicate.finite, predicate.content) + 1
}

function insidePhrase(text: string, sentence: Sentence, at: number, phrase: string): boolean {
  const from = text.indexOf(phrase, sentence.span.start)
  const token = sentence.tokens[at]!
  return from >= 0 && from < sentence.span.end && token.start >= from && token.end <= from + phrase.length
}
