import type { VerbClass } from '../languages/nl/verb-forms'
import { VERB_IDIOMS } from '../languages/nl/verbs'
import type { Clause } from './clauses'
import type { Content } from './content-verb'
import type { Sentence } from './sentence'
import type { Word } from './words'

const BY_WORDS = new Map<string, { verb: string; becomes: VerbClass }[]>()
for (const { verb, words, becomes } of VERB_IDIOMS)
  BY_WORDS.set(words, [...(BY_WORDS.get(words) ?? []), { verb, becomes }])

/** The class of verb and phrase together ("gaat ... in gesprek"), null where no idiom is near. */
export function idiomClass(sentence: Sentence, finite: number, content: Content): VerbClass | null {
  if (sentence.idioms.length === 0) return null
  const low = Math.min(finite, content.index)
  const high = Math.max(finite, content.index)
  const clause = sentence.clauses[sentence.clauseOf[finite]!]!
  const last =
    finite === content.index && (content.lemma === 'hebben' || sentence.tokens[finite]!.is.mood === null)
      ? clause.to + 16
      : high + 3
  for (const hit of sentence.idioms) {
    const inside = hit.from >= Math.min(low, clause.from) - 8 && hit.to <= last + 1
    if (!inside) continue
    // "geeft aan dat er een antwoord komt": what is said stands in a clause of its own, and has its own verb.
    const said = hit.from >= clause.to && sentence.tokens[clause.to - 1]!.is.prefix > 0
    // "Er komt een gesprek met de ondernemers": what comes by itself is brought by nobody.
    const comes = content.lemma === 'komen' && hit.tag.startsWith('met ') && hasThere(sentence, clause)
    if (comes) continue
    for (const { verb, becomes } of BY_WORDS.get(hit.tag) ?? [])
      if (!said && (content.lemma === verb || isVerbOf(sentence, finite, content, verb))) return becomes
  }
  return null
}

const hasThere = ({ tokens }: Sentence, { from, to }: Clause) =>
  tokens.slice(from, Math.min(to, from + 6)).some(({ word }) => word === 'er')

/** True where the finite verb, or a verb beside the content verb, is this one without a prefix. */
function isVerbOf({ tokens }: Sentence, finite: number, { index }: Content, verb: string): boolean {
  return (
    isBase(tokens[finite], verb) ||
    // "Voor de start ontvangt u": behind an article it is a noun.
    (index > 0 && !tokens[index - 2]?.is.determiner && isBase(tokens[index - 1], verb)) ||
    (index + 1 < tokens.length && isBase(tokens[index + 1], verb))
  )
}

function isBase(token: Word | undefined, verb: string): boolean {
  if (!token) return false
  const { word, is } = token
  if (verb === 'hebben' && (word === 'heeft' || word === 'heb' || word === 'hebt' || word === 'hebben'))
    return true
  for (const { prefixed, lemma } of is.readings) if (!prefixed && lemma === verb) return true
  return false
}
