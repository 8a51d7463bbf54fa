import { oneOf } from '../one-of'
import type { Due } from '../types'
import type { Predicate } from './predicates'
import type { Sentence } from './sentence'
import type { Place } from './tags'
import { inOrder } from './title-order'

export function wordsOf(text: string, sentence: Sentence, from: number, to: number): string {
  const start = sentence.starts[from]
  const end = sentence.ends[Math.max(from, to - 1)]
  return start !== undefined && end !== undefined ? text.slice(start, end) : ''
}

/** The act as an infinitive with its object, without the term, the promising and split-off prefixes. */
export function actTitle(text: string, sentence: Sentence, predicate: Predicate, due: Due | null): string {
  const { content, finite, cluster, lemma, subject, passive } = predicate
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
    .replace(/^(?:\s|,|:|om\b|te\b|dat\b|of\b(?=\s+te\b)|toe\b|dit\b(?=\s*$))+/i, '')
    .replace(/[\s.,;:]+$/, '')
  // "zorgt ervoor dat de brug opengaat": the clause is what is done.
  if (POINTS_AHEAD.test(rest)) return `${lemma} ${rest.replace(POINTS_AHEAD, '')}`
  if (lemma === '' || lemma === 'zijn' || predicate.verbClass === 'promise')
    return rest.replace(BEFORE_VERB, '')
  const isSubjectTold = passive && subject.kind === 'other' && subject.span
  const told = isSubjectTold
    ? wordsOf(text, sentence, subject.span!.from, Math.min(subject.span!.to, finite)).replace(ARTICLE, '')
    : ''
  if (SAYS_NOTHING.has(lemma) && (told || rest) && !/^van\s/.test(rest))
    return told || rest.replace(BEFORE_VERB, '')
  return isSubjectTold ? `${told} ${inOrder(lemma, rest)}` : inOrder(lemma, rest.replace(BEFORE_VERB, ''))
}

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
  if (!first?.is.determiner || finite - from < 2 || (cluster.length > 0 && content < finite)) return null
  return due !== null && text.startsWith(due.phrase, starts[from]!) ? null : { from, to: finite }
}

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

const ARTICLE = /^(?:de|het|een|deze|dit|die|dat)\s/i
/** "de aanbesteding te publiceren": the sign of the infinitive. */
const BEFORE_VERB =
  /(?<=\s)te\s(?=\p{L}+en\b)|\ste(?=$|,|\s\(|\s(?:voor|over|met|aan|bij|in|naar|op|van|of|en|dat|zodat)\s)/gu
/** "past de tekst aan", "aan te passen": the part of the verb that stands apart closes its clause. */
function isSplitPrefix({ tokens, clauseOf }: Sentence, at: number, lemma: string): boolean {
  const { word, mark } = tokens[at]!
  if (mark || word === lemma || word.length > 8 || !lemma.startsWith(word)) return false
  const next = tokens[at + 1]
  if (next === undefined || next.mark || next.word === 'te' || word + next.word === lemma) return true
  return next.is.preposition || next.is.coordinator || clauseOf[at] !== clauseOf[at + 1]
}

/** Who gets it, and how sure it is, say nothing about what it is. */
export const ASIDE =
  /(?<=^|\s)(?:u|naar verwachting|uiteraard|natuurlijk|waarschijnlijk|vermoedelijk|hopelijk|daarom|daarnaast|vervolgens|inderdaad)(?=[\s.,;]|$)/giu

/** Words after which a bare "te" clause starts: "zegt toe te kijken". */
const FRAME_END = oneOf(
  'toe om zegt zeggen zeg dat bereid voornemens ernaar erop verwacht verwachten hoop hopen',
)

/** Where the act begins: after the finite verb, or at the start of the clause for "om ... te". */
function firstOfAct(sentence: Sentence, predicate: Predicate): number {
  const clause = sentence.clauses[sentence.clauseOf[predicate.content]!]
  if (predicate.mood === 'infinitive' && clause && clause.kind !== 'main') return clause.from
  if (predicate.mood === 'infinitive')
    return (
      sentence.tokens.findLastIndex((token, at) => at < predicate.finite - 1 && FRAME_END.has(token.word)) + 1
    )
  return Math.min(predicate.finite, predicate.content) + 1
}

export function insidePhrase(text: string, sentence: Sentence, at: number, phrase: string): boolean {
  const from = text.indexOf(phrase, sentence.span.start)
  if (from < 0 || from >= sentence.span.end) return false
  return sentence.starts[at]! >= from && sentence.ends[at]! <= from + phrase.length
}
