import { oneOf } from '../one-of'
import { isHardBreak } from './clauses'
import { type Content, REACH } from './content-verb'
import { hasPrefixes, separableClass } from './lexicon'
import type { Sentence } from './sentence'

/** Prefixes that double as prepositions only count where nothing they could govern follows. */
const CLEAR_PREFIX = oneOf(
  'terug toe mee rond af vast bekend voort samen plaats bijeen gereed toekomen duidelijk openbaar inzichtelijk beschikbaar waar',
)
const AFTER_PREFIX = oneOf('te om daarover hierover daarvan zodra nadat waarin dan nog en')

/** "geeft aan dit uit te zoeken": what is given away is no thing, but an act to come. */
function saysWhatFollows(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]!.word !== 'aan') return false
  const { to } = sentence.clauses[sentence.clauseOf[at]!]!
  return sentence.tokens.slice(at + 1, to).some(({ word }) => word === 'te')
}

/** "stuurt ... toe": the verb with the prefix that stands further on, or the verb as it is. */
export function withSplitPrefix(sentence: Sentence, at: number, content: Content): Content {
  if (!content.reading || content.reading.prefixed || !hasPrefixes(content.lemma)) return content
  for (let index = at + 1; index < Math.min(sentence.tokens.length, at + 2 * REACH); index++) {
    const token = sentence.tokens[index]!
    if (isHardBreak(token)) break
    const verbClass = token.is.prefix > 0 ? separableClass(content.lemma, token.word) : null
    if (verbClass === null) continue
    const next = sentence.tokens[index + 1]
    const free =
      !next ||
      next.mark ||
      next.is.preposition ||
      AFTER_PREFIX.has(next.word) ||
      // "knappen we de zalen op die ...": a verb that is none without its prefix.
      (content.reading.class === null && next.word === 'die') ||
      (index === at + 1 && saysWhatFollows(sentence, index)) ||
      sentence.clauseOf[index + 1] !== sentence.clauseOf[index]
    if (
      CLEAR_PREFIX.has(token.word) ||
      (free && index < at + REACH && sentence.clauseOf[index] === sentence.clauseOf[at])
    ) {
      const reading = {
        ...content.reading,
        lemma: token.word + content.lemma,
        class: verbClass,
        prefixed: true,
      }
      return { ...content, lemma: reading.lemma, reading }
    }
  }
  return content
}
