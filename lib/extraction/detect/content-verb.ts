import { oneOf } from '../one-of'
import { isHardBreak } from './clauses'
import { type Reading, separableClass } from './lexicon'
import type { Sentence } from './sentence'
import type { Word } from './words'

/** Words further away than this do not belong to the verb any more; keeps every search linear. */
export const REACH = 45

/** The verb that carries the meaning. `reading` is null for a verb the lexicon does not know. */
export type Content = {
  index: number
  lemma: string
  reading: Reading | null
  participle: boolean
  passive: boolean
  cluster?: readonly number[] | undefined
}

const NOMINAL_BEFORE = new Set('het de een van bij onze uw haar hun aantal enkele'.split(' '))
const CLUSTER_AUXILIARY = new Set(
  'worden zijn hebben kunnen zullen gaan laten blijven doen willen moeten'.split(' '),
)

/** "het voldoen aan", "bij het plannen": a noun that looks like an infinitive. */
function isNominal(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[index - 1]
  if (before === undefined || !NOMINAL_BEFORE.has(before.word)) return false
  // "ik zal het meenemen": a pronoun, not an article.
  return before.word !== 'het' || /^(?:van|door|is|zal|en)$/.test(sentence.tokens[index + 1]?.word ?? '')
}

/** The verb cluster from `index` on: "worden gerepareerd", "doen toekomen", "kunnen laten weten". */
export function readCluster(sentence: Sentence, index: number): Content {
  const verbs: number[] = []
  for (let at = index; at < Math.min(index + 5, sentence.tokens.length); at++) {
    const { word, is } = sentence.tokens[at]!
    if (word === 'te') continue
    if (!is.infinitive && is.participle === undefined && !CLUSTER_AUXILIARY.has(word)) break
    // "om dat mogelijk te maken nemen we": with its subject behind it, a verb opens what comes next.
    if (at > index && /^(?:we|wij)$/.test(sentence.tokens[at + 1]?.word ?? '')) break
    verbs.push(at)
  }
  const words = verbs.map((at) => sentence.tokens[at]!.word)
  const participle = verbs.find((at) => sentence.tokens[at]!.is.participle !== undefined)
  if (
    participle !== undefined &&
    (words.includes('worden') || words.includes('zijn') || words.includes('hebben'))
  ) {
    return contentAt(sentence, participle, true, words.includes('worden'), verbs)
  }
  const meaning =
    verbs.findLast((at) => !CLUSTER_AUXILIARY.has(sentence.tokens[at]!.word)) ?? verbs.at(-1) ?? index
  return contentAt(sentence, meaning, false, false, verbs)
}

export function contentAt(
  sentence: Sentence,
  index: number,
  participle: boolean,
  passive: boolean,
  cluster?: readonly number[],
): Content {
  const { word, is } = sentence.tokens[index]!
  const reading = (participle ? is.participle : is.infinitive) ?? null
  const split = splitPrefix(sentence, index, reading)
  return {
    index,
    lemma: split?.lemma ?? reading?.lemma ?? word,
    reading: split ?? reading,
    participle,
    passive,
    cluster,
  }
}

const PARTS_PREFIX = oneOf(
  'te laten laat kunnen kan doen willen wil moeten moet zullen zal gaan gaat mogen mag zou zouden worden wordt is zijn heeft hebben',
)

/** "na te gaan", "terug laten komen", "toe zal sturen": the prefix stands apart, just before the verb. */
function splitPrefix(sentence: Sentence, index: number, reading: Reading | null): Reading | null {
  if (!reading || reading.prefixed) return null
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const { word: prefix, is } = sentence.tokens[at]!
    const verbClass = is.prefix > 0 ? separableClass(reading.lemma, prefix) : null
    if (at < index - 1 && !PARTS_PREFIX.has(sentence.tokens[at + 1]!.word)) return null
    if (verbClass) return { ...reading, lemma: prefix + reading.lemma, class: verbClass, prefixed: true }
  }
  return null
}

/** What an auxiliary may take: an infinitive, a participle, or either. */
export type Wanted = 'infinitive' | 'participle'

/** The content verb of the auxiliary at `at`: to the right past inserted clauses, else just before it. */
export function findContent(sentence: Sentence, at: number, wanted: Wanted): Content | null {
  return (
    aheadOfBoth(sentence, at, wanted) ??
    search(sentence, at, wanted, true) ??
    search(sentence, at, wanted, false) ??
    before(sentence, at, wanted) ??
    lastWord(sentence, at, wanted)
  )
}

const COMPLETES = oneOf('worden zijn hebben')

/** "dat de brief verstuurd zal worden": in such a clause the verb may stand ahead of both its helpers. */
function aheadOfBoth({ tokens, clauses, clauseOf }: Sentence, at: number, wanted: Wanted): Content | null {
  const helper = tokens[at + 1]
  const verb = tokens[at - 1]?.is.participle
  if (wanted !== 'infinitive' || !verb || !helper || !COMPLETES.has(helper.word)) return null
  if (clauses[clauseOf[at]!]!.kind === 'main' || clauseOf[at - 1] !== clauseOf[at]) return null
  return {
    index: at - 1,
    lemma: verb.lemma,
    reading: verb,
    participle: true,
    passive: helper.word === 'worden',
    cluster: [at - 1, at + 1],
  }
}

function search(sentence: Sentence, at: number, wanted: Wanted, skipInserted: boolean): Content | null {
  const { tokens, clauses, clauseOf } = sentence
  const own = clauseOf[at]!
  for (let index = at + 1; index < Math.min(tokens.length, at + REACH); index++) {
    const token = tokens[index]!
    if (isHardBreak(token)) return null
    if (token.mark) continue
    const clause = clauseOf[index]!
    if (skipInserted && clause !== own && clauses[clause]!.kind !== 'main') continue
    if (clause !== own && startsAnew(sentence, index)) return null
    if (accepts(sentence, index, wanted))
      return wanted === 'infinitive' ? readCluster(sentence, index) : contentAt(sentence, index, true, false)
    if (clause !== own && token.is.mood !== null && !CLUSTER_AUXILIARY.has(token.word)) return null
  }
  return null
}

/** "gaan aan de slag en komen daarop terug": a verb right behind "en" with more to follow is finite itself. */
function startsAnew({ tokens }: Sentence, index: number): boolean {
  const next = tokens[index + 1]
  return tokens[index - 1]!.is.coordinator && next !== undefined && !next.mark && isPlural(tokens[index]!)
}

const isPlural = ({ is }: Word) => is.infinitive !== undefined && is.participle === undefined

function accepts(sentence: Sentence, index: number, wanted: Wanted): boolean {
  const token = sentence.tokens[index]!
  if (wanted === 'participle')
    return !token.capital && token.is.participle !== undefined && sentence.tokens[index - 1]?.word !== 'te'
  const following = sentence.tokens[index + 1]
  const endsHere = !following || following.mark
  const isVerb =
    token.is.infinitive !== undefined ||
    token.word === 'worden' ||
    (token.word === 'zijn' && (endsHere || following.word === 'om' || following.is.participle !== undefined))
  const passiveStart =
    token.is.participle !== undefined && /^(?:worden|zijn|hebben)$/.test(following?.word ?? '')
  return (
    (isVerb || passiveStart) && !isNominal(sentence, index) && !token.capital && !isAttribute(sentence, index)
  )
}

/** "via de te wijzigen nota": it says something of the noun, and is no act. */
const isAttribute = ({ tokens }: Sentence, index: number) =>
  tokens[index - 1]?.word === 'te' && tokens[index - 2]?.is.determiner === true

/** Subordinate order: "verzonden wordt", "ingaan zal". */
function before(sentence: Sentence, at: number, wanted: Wanted): Content | null {
  const token = sentence.tokens[at - 1]
  if (!token || token.mark) return null
  const fits =
    wanted === 'participle'
      ? token.is.participle !== undefined
      : token.is.infinitive !== undefined && !isNominal(sentence, at - 1)
  return fits ? contentAt(sentence, at - 1, wanted === 'participle', false) : null
}

/** An infinitive the lexicon does not know: "zal de signalen overbrengen", "zal hem voorzien van". */
function lastWord(sentence: Sentence, at: number, wanted: Wanted): Content | null {
  if (wanted === 'participle') return null
  let found: Content | null = null
  for (let index = at + 1; index < Math.min(sentence.tokens.length, at + REACH); index++) {
    const token = sentence.tokens[index]!
    if (isHardBreak(token) || (found && sentence.clauseOf[index] !== sentence.clauseOf[found.index])) break
    const fits = !token.mark && !token.capital && token.is.endsAsInfinitive && !isNominal(sentence, index)
    if (fits && (closesOrGoverns(sentence, index) || found === null)) {
      found = contentAt(sentence, index, false, false)
    }
  }
  return found && closesOrGoverns(sentence, found.index) ? found : null
}

/** Verbs end their clause or stand before what they govern; plural nouns mostly do not. */
function closesOrGoverns(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1]
  if (!next || next.mark || sentence.clauseOf[index + 1] !== sentence.clauseOf[index]) return true
  return next.is.preposition && sentence.tokens.length - index < 12
}

/** "wil met de bewoners in gesprek": the verb of going is left out. */
export function towards({ idioms, clauseOf }: Sentence, at: number): Content | null {
  const talks = idioms.find(({ tag, from }) => TALKS.test(tag) && clauseOf[from] === clauseOf[at])
  return talks ? { index: talks.from, lemma: 'gaan', reading: null, participle: false, passive: false } : null
}

const TALKS = /^in (?:gesprek|overleg)/

const MEANT = oneOf('zullen willen')

/** "had in mei een brief zullen krijgen", "had willen aanbieden": what was meant to be, and is not. */
export function isBehindHad({ tokens, clauses, clauseOf }: Sentence, at: number): boolean {
  if (!MEANT.has(tokens[at]!.word)) return false
  const { from } = clauses[clauseOf[at]!]!
  for (let before = at - 1; before >= from && !tokens[before]!.is.coordinator; before--)
    if (tokens[before]!.is.mood === 'had') return true
  return false
}
