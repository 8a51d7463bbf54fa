import type { Predicate } from './detect/predicates'
import { deliverablePlace } from './detect/recipients'
import type { Sentence } from './detect/sentence'
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
    kind === 'information' || predicate.lemma === ''
      ? deliverablePlace(sentence, 0, sentence.tokens.length)
      : null
  const topic = topicOf(text, sentence, due)
  const head = noun ? wordsOf(text, sentence, noun.from, noun.to) : ''
  if (noun && topic) return tidyTitle(topic.includes(head) ? topic : `${head} over ${topic}`)
  if (noun) return tidyTitle(wordsOf(text, sentence, noun.from, nounPhraseEnd(sentence, noun.to)))
  if (kind === 'information' && topic) return tidyTitle(`Informatie over ${topic}`)
  return tidyTitle(
    actTitle(text, sentence, predicate, due) || wordsOf(text, sentence, 0, sentence.tokens.length),
  )
}

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
  const { finite, content, cluster, lemma, subject } = predicate
  const skip = new Set([...cluster, finite])
  if (subject.span) for (let at = subject.span.from; at < subject.span.to; at++) skip.add(at)
  const start = cluster.length > 0 && content < finite ? 0 : firstOfAct(sentence, predicate)
  const parts: string[] = []
  for (let at = start; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!
    if (
      skip.has(at) ||
      (lemma.startsWith(token.word) && token.word.length < 9 && lemma !== token.word && !token.mark)
    )
      continue
    if (due && token.start >= 0 && insidePhrase(text, sentence, at, due.phrase)) continue
    parts.push((parts.length > 0 && !token.mark ? ' ' : '') + text.slice(token.start, token.end))
  }
  const rest = parts
    .join('')
    .replace(/^(?:\s|,|:|om\b|te\b|dat\b|of\b(?=\s+te\b)|toe\b|dit\b(?=\s*$))+/i, '')
    .replace(/[\s.,;:]+$/, '')
  return lemma === '' || lemma === 'zijn' || predicate.verbClass === 'promise' ? rest : inOrder(lemma, rest)
}

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
