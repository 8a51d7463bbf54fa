import type { VerbClass } from '../languages/nl/verb-forms'
import { VERB_IDIOMS } from '../languages/nl/verbs'
import type { Content } from './content-verb'
import type { Sentence } from './sentence'

const BY_WORDS = new Map<string, { verb: string; becomes: VerbClass }[]>()
for (const { verb, words, becomes } of VERB_IDIOMS)
  BY_WORDS.set(words, [...(BY_WORDS.get(words) ?? []), { verb, becomes }])

/** The class of verb and phrase together ("gaat ... in gesprek"), null where no idiom is near. */
export function idiomClass(sentence: Sentence, finite: number, content: Content): VerbClass | null {
  const low = Math.min(finite, content.index)
  const high = Math.max(finite, content.index)
  const clause = sentence.clauses[sentence.clauseOf[finite]!]!
  const last =
    finite === content.index && sentence.tokens[finite]!.is.mood === null ? clause.to + 16 : high + 3
  for (const hit of sentence.idioms) {
    const inside = hit.from >= Math.min(low, clause.from) - 8 && hit.to <= last + 1
    if (!inside) continue
    for (const idiom of BY_WORDS.get(hit.tag) ?? []) {
      if (verbsAround(sentence, finite, content).includes(idiom.verb)) return idiom.becomes
    }
  }
  return null
}

/** Base lemmas of the finite verb and of the verbs in the cluster of the content verb. */
function verbsAround(sentence: Sentence, finite: number, content: Content): string[] {
  const lemmas = [content.lemma]
  for (const at of [finite, content.index - 1, content.index + 1]) {
    const token = sentence.tokens[at]
    if (!token) continue
    const { word, is } = token
    for (const reading of is.readings) if (!reading.prefixed) lemmas.push(reading.lemma)
    if (word === 'heeft' || word === 'heb' || word === 'hebben') lemmas.push('hebben')
  }
  return lemmas
}
