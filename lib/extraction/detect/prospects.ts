import { CUES } from '../languages/nl/cues'
import { PROMISE_RULES } from '../languages/nl/promise-rules'
import { VERB_IDIOMS } from '../languages/nl/verbs'
import { SAYS_OF_ONESELF } from './frames'
import type { Grammar } from './grammar'
import { hasPrefixes, separableClass } from './lexicon'
import { indexPhrases, Phrases } from './phrases'
import { NAME_LINK } from './subject'
import { isEmpty, TagNumbers, type TagSet, union } from './tag-set'
import * as TRAITS from './traits'
import { COMES_WITH, isBroughtByWords, isSurelyFinite, tagsOfClass, tagsOfCue, tagsOfWord } from './word-tags'

/** What a word may bring: by itself, as the first word of a phrase, or as a verb with a prefix that stands apart. */
export type Prospects = TagSet & {
  /** Bits of `TRAITS`. */
  traits: number
  phrases: Phrases<TagSet> | null
  bases: readonly Base[]
}

/** A verb without its prefix. */
export type Base = {
  lemma: string
  /** By the number of a prefix: what both mean together, kept once it was asked. */
  tags: (TagSet | undefined)[]
}

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
const NO_BASES: readonly Base[] = []
const BASES = new Map<string, Base>()

function baseOf(lemma: string): Base {
  const base = BASES.get(lemma) ?? { lemma, tags: [] }
  BASES.set(lemma, base)
  return base
}

/** Verbs of saying, and what is left of them when a prefix stands apart: "geeft ... aan". */
const SAYS_BY_BASE: ReadonlySet<string> = new Set(
  [...SAYS_OF_ONESELF].flatMap((lemma) => [lemma, ...basesOf(lemma)]),
)

export function prospectsOf(
  word: string,
  { readings, mood, opener, coordinator, prefix, finiteLike, negation, cues, idioms }: Grammar,
): Prospects {
  const phrases = PHRASES.get(word)?.all ?? []
  const longer = phrases.filter(({ places }) => places.length > 1)
  const longerOf = longer.length > 0 ? new Phrases(longer) : null
  const bases = readings.filter(({ lemma, prefixed }) => !prefixed && hasPrefixes(lemma))
  const is: Partial<Record<keyof typeof TRAITS, boolean>> = {
    prefix: prefix > 0,
    base: bases.length > 0,
    says: readings.some(({ lemma }) => SAYS_BY_BASE.has(lemma)),
    verb: readings.length > 0 || mood !== null,
    finite: isSurelyFinite(word),
    opens: opener !== null || coordinator,
    phrase: longer.length > 0,
    openPhrase: longerOf?.isOpen === true,
    subordinates: opener !== null,
    coordinates: coordinator,
    finiteLike,
    denies: negation,
    cue: cues !== null,
    idiom: idioms !== null,
    te: word === 'te',
    link: NAME_LINK.test(word),
  }
  const { low, middle, high } = phrases
    .filter(({ places }) => places.length === 1)
    .reduce((tags, { tag }) => union(tags, tag), ASKED.setOf(tagsOfWord(word)))
  return {
    low,
    middle,
    high,
    traits: traitsOf(is),
    phrases: longerOf,
    bases: bases.length === 0 ? NO_BASES : [...new Set(bases.map(({ lemma }) => baseOf(lemma)))],
  }
}

/** The bits of what holds. */
function traitsOf(is: Partial<Record<keyof typeof TRAITS, boolean>>): number {
  return Object.entries(TRAITS).reduce(
    (bits, [trait, bit]) => (is[trait as keyof typeof TRAITS] ? bits | bit : bits),
    0,
  )
}
