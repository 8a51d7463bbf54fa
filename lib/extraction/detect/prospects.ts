import { CUES } from '../languages/nl/cues'
import { PROMISE_RULES } from '../languages/nl/promise-rules'
import type { VerbClass } from '../languages/nl/verb-forms'
import { VERB_IDIOMS } from '../languages/nl/verbs'
import { SAYS_OF_ONESELF } from './frames'
import type { Grammar } from './grammar'
import { tagsOfVerb } from './lemma-tags'
import { hasPrefixes, isSplitPrefix, separableClass } from './lexicon'
import { fitsAt, indexPhrases, Phrases } from './phrases'
import { isCommon, LONGEST_NAME, NAME_LINK } from './subject'
import { holdsAny, isEmpty, NO_TAGS, TagNumbers, type TagSet, union } from './tag-set'
import { COMES_WITH, isBroughtByWords, isSurelyFinite, tagsOfClass, tagsOfCue, tagsOfWord } from './word-tags'
import type { Word } from './words'

/** What a word may bring: by itself, as the first word of a phrase, or as a verb with a prefix that stands apart. */
export type Prospects = {
  tags: TagSet
  phrases: Phrases<TagSet> | null
  bases: readonly string[]
  prefix: boolean
  /** May say what its subject will do, with or without the prefix that stands apart. */
  says: boolean
  /** May be a verb, and surely is the finite verb of some clause. */
  verb: boolean
  finite: boolean
  /** A clause may begin behind it. */
  opens: boolean
}

/** What a sentence may be, as its words say. */
export type Outlook = { tags: TagSet; finite: boolean; dated: boolean }

/** Kinds that are shown below the threshold need one of these, whatever their score. */
export const SHOWN_BELOW = {
  pending: ['cue:unfinished', 'cue:ongoing'],
  habit: ['cue:habit'],
  habitBy: ['by:we', 'by:body', 'to-council'],
} as const

/** The tags that decide whether a sentence may be proposed. */
export const ASKED = new TagNumbers([
  'date',
  'date-vague',
  ...PROMISE_RULES.flatMap(({ all, any = [] }) => [...all, ...any]).filter(isBroughtByWords),
  ...Object.values(COMES_WITH).flat(),
  ...Object.values(SHOWN_BELOW).flat(),
])

/** What a verb may be without a prefix of its own. */
function basesOf(lemma: string): string[] {
  const ends = Array.from(lemma, (_, at) => at).filter(
    (at) => at > 0 && separableClass(lemma.slice(at), lemma.slice(0, at)) !== null,
  )
  return ends.map((at) => lemma.slice(at))
}

const PHRASES = indexPhrases(
  [
    ...CUES.map(({ tag, phrases }) => ({ tag: ASKED.setOf(tagsOfCue(tag)), phrases })),
    ...VERB_IDIOMS.map(({ words, becomes }) => ({
      tag: ASKED.setOf(tagsOfClass(becomes)),
      phrases: [words],
    })),
  ].filter(({ tag }) => !isEmpty(tag)),
)
const NO_BASES: readonly string[] = []
/** Verbs of saying, and what is left of them when a prefix stands apart: "geeft ... aan". */
const SAYS_BY_BASE: ReadonlySet<string> = new Set(
  [...SAYS_OF_ONESELF].flatMap((lemma) => [lemma, ...basesOf(lemma)]),
)

export function prospectsOf(word: string, { readings, mood, opener, coordinator }: Grammar): Prospects {
  const phrases = PHRASES.get(word)?.all ?? []
  const longer = phrases.filter(({ places }) => places.length > 1)
  const bases = readings.filter(({ lemma, prefixed }) => !prefixed && hasPrefixes(lemma))
  return {
    tags: phrases
      .filter(({ places }) => places.length === 1)
      .reduce((tags, { tag }) => union(tags, tag), ASKED.setOf(tagsOfWord(word))),
    phrases: longer.length > 0 ? new Phrases(longer) : null,
    bases: bases.length === 0 ? NO_BASES : [...new Set(bases.map(({ lemma }) => lemma))],
    prefix: isSplitPrefix(word),
    says: readings.some(({ lemma }) => SAYS_BY_BASE.has(lemma)),
    verb: readings.length > 0 || mood !== null,
    finite: isSurelyFinite(word),
    opens: opener !== null || coordinator,
  }
}

const PERSON = ASKED.setOf(['by:person'])
const OFFICER = ASKED.setOf(['by:officer'])
const OPENS = ASKED.setOf(['opens-sentence'])
/** "zegt dat uit te zoeken": see `saysOfOneself`. */
const UNDERTAKES = ASKED.setOf(['frame:promise', 'frame:promised'])

/** What the words of a sentence may bring, alone and together. */
export function outlookOf(words: readonly Word[]): Outlook {
  let { low, middle, high } = NO_TAGS
  let [prefixes, bases, finite, dated] = [false, false, false, false]
  let [says, te] = [false, false]
  const add = (tags: TagSet) => {
    low |= tags.low
    middle |= tags.middle
    high |= tags.high
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    low |= word.tags.low
    middle |= word.tags.middle
    high |= word.tags.high
    dated ||= word.dated
    prefixes ||= word.prefix
    says ||= word.says
    te ||= word.word === 'te'
    bases ||= word.bases.length > 0
    if (word.finite && (at === 0 || words[at - 1]!.word !== 'te')) finite = true
    if (word.name && isNameOfSubject(words, at)) add(PERSON)
    if (at <= 1 && holdsAny(word.tags, OFFICER)) add(OPENS)
    if (word.phrases === null) continue
    for (const phrase of word.phrases.before(words[at + 1]?.word))
      if (fitsAt(words, at, phrase.places)) add(phrase.tag)
  }
  if (prefixes && bases) addSplitVerbs(words, add)
  if (says && te) add(UNDERTAKES)
  return { tags: { low, middle, high }, finite, dated }
}

/** A name where a clause may begin, with nothing but names between it and a verb: "Sanne de Boer zal". */
function isNameOfSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (before !== undefined && !before.mark && !before.opens) return false
  for (let next = at + 1; next < Math.min(words.length, at + LONGEST_NAME); next++) {
    const word = words[next]!
    if (words[next - 1]!.word === 'te') return true
    if (word.verb && !(next === at + 1 && standsForNobody(words[at]!, word.word))) return true
    if (!word.mark && !word.capital && !NAME_LINK.test(word.word)) return false
  }
  return false
}

/** Alone before its verb a pronoun is a subject of its own ("u" may not be), and many a word no name. */
const standsForNobody = (first: Word, verb: string) =>
  (first.is.pronoun !== null && first.word !== 'u') || isCommon(first, verb)

const splitVerbs = new Map<string, TagSet>()

/** The table of verbs with prefixes is short, so all that were met are kept. */
function tagsOfSplit(verbClass: VerbClass, prefix: string, base: string): TagSet {
  const key = `${prefix} ${base}`
  const known = splitVerbs.get(key)
  if (known) return known
  const tags = ASKED.setOf([...tagsOfClass(verbClass), ...tagsOfVerb(prefix + base)])
  splitVerbs.set(key, tags)
  return tags
}

/** "stuurt ... toe": what a verb and a prefix of the same sentence may mean together. */
function addSplitVerbs(words: readonly Word[], add: (tags: TagSet) => void): void {
  const found = words.filter(({ prefix }) => prefix).map(({ word }) => word)
  for (const { bases } of words) {
    for (const base of bases) {
      for (const prefix of found) {
        const verbClass = separableClass(base, prefix)
        if (verbClass) add(tagsOfSplit(verbClass, prefix, base))
      }
    }
  }
}
