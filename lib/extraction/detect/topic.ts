import { oneOf } from '../one-of'
import type { Due } from '../types'
import type { Sentence } from './sentence'
import type { Word } from './words'

const OPENER = oneOf('over omtrent inzake betreffende rondom aangaande')
const ENDS =
  /^(?:die|dat|maar|zodra|voor|naar|aan|uiterlijk|met|te|toe|terug|zal|zullen|zult|n\.a\.v\.|waarin|waarbij|en|in|om|daarover|hierover)$/
/** Longer topics are no title any more. */
const LONGEST = 12

/** What it is about: the words after "over", or the subject of "waarin ... aan bod komt"; null where nothing says it. */
export function topicOf(text: string, sentence: Sentence, due: Due | null): string | null {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    const isDate = due !== null && text.startsWith(due.phrase, sentence.starts[at]!)
    const next = tokens[at + 1]!
    if (!OPENER.has(token.word) || isDate || next.mark || ENDS.test(next.word) || isVerb(next)) continue
    if (isTime(tokens, at) || closes(tokens, at + 1)) continue
    return slice(text, sentence, at + 1, topicEnd(sentence, at + 1))
  }
  return topicOfRelative(text, sentence)
}

/** "waarin het verloop van de proef aan bod komt": the noun after "van". */
function topicOfRelative(text: string, sentence: Sentence): string | null {
  const { tokens } = sentence
  const within = tokens.findIndex((token) => token.word === 'waarin')
  if (within < 0) return null
  const of = tokens.findIndex((token, at) => at > within && token.word === 'van')
  return of < 0 || of + 2 >= tokens.length ? null : slice(text, sentence, of + 1, of + 3)
}

function slice(text: string, sentence: Sentence, from: number, to: number): string {
  return text.slice(sentence.starts[from]!, sentence.ends[to - 1]!)
}

/** "over 2 à 3 jaar": when, and not what. */
const isTime = (tokens: readonly Word[], at: number) =>
  /^\d/.test(tokens[at + 1]!.word) && tokens.slice(at + 2, at + 6).some(({ word }) => TIME.has(word))

const TIME = oneOf('dag dagen week weken maand maanden kwartaal kwartalen jaar jaren')

/** "over de uitkomsten geïnformeerd": the verb behind what it is about. */
function closes(tokens: readonly Word[], at: number): boolean {
  const { is, capital } = tokens[at]!
  const next = tokens[at + 1]
  return (
    is.participle !== undefined && !capital && (!next || next.mark || next.is.preposition || isVerb(next))
  )
}

function isVerb({ is }: Word): boolean {
  return is.finiteLike
}

function topicEnd(sentence: Sentence, from: number): number {
  let end = from + 1
  while (end < sentence.tokens.length && end < from + LONGEST) {
    const token = sentence.tokens[end]!
    if (token.mark && !/^[&'’]$/.test(token.word)) break
    if (end > from + 1 && (ENDS.test(token.word) || isVerb(token))) break
    if (closes(sentence.tokens, end)) break
    end++
  }
  return end
}
