import type { VerbClass } from '../languages/nl/verb-forms'
import { tagsOfVerb } from './lemma-tags'
import { separableClass } from './lexicon'
import { fitsAt } from './phrases'
import { ASKED } from './prospects'
import { isCommon, LONGEST_NAME, NAME_LINK } from './subject'
import { holdsAny, NO_TAGS, type TagSet } from './tag-set'
import type { Row } from './tokens'
import { TRAITS } from './traits'
import { tagsOfClass } from './word-tags'
import type { Word } from './words'

/** What a sentence may be, as its words say. */
export type Outlook = { tags: TagSet; finite: boolean; dated: boolean }

const PERSON = ASKED.setOf(['by:person'])
const OFFICER = ASKED.setOf(['by:officer'])
const OPENS = ASKED.setOf(['opens-sentence'])
/** "zegt dat uit te zoeken": see `saysOfOneself`. */
const UNDERTAKES = ASKED.setOf(['frame:promise', 'frame:promised'])

/** Traits that say something only together with the words beside them. */
const LOOKED_AT = TRAITS.name | TRAITS.finite | TRAITS.phrase
const SPLIT = TRAITS.prefix | TRAITS.base
const UNDERTAKEN = TRAITS.says | TRAITS.te

const is = ({ traits }: Word, trait: number) => (traits & trait) !== 0

/** What the words of a sentence may bring, alone and together. */
export function outlookOf({ words, length }: Row): Outlook {
  let { low, middle, high } = NO_TAGS
  let [traits, finite] = [0, false]
  const add = (tags: TagSet) => {
    low |= tags.low
    middle |= tags.middle
    high |= tags.high
  }
  for (let at = 0; at < length; at++) {
    const word = words[at]!
    low |= word.low
    middle |= word.middle
    high |= word.high
    traits |= word.traits
    if (!is(word, LOOKED_AT)) continue
    if (is(word, TRAITS.finite) && (at === 0 || !is(words[at - 1]!, TRAITS.te))) finite = true
    if (is(word, TRAITS.name) && isNameOfSubject(words, at, length)) add(PERSON)
    if (word.phrases === null) continue
    for (const phrase of word.phrases.before(at + 1 < length ? words[at + 1]!.word : undefined))
      if (fitsAt(words, at, phrase.places, length)) add(phrase.tag)
  }
  for (let at = 0; at < Math.min(2, length); at++) if (holdsAny(words[at]!, OFFICER)) add(OPENS)
  if ((traits & SPLIT) === SPLIT) addSplitVerbs(words, length, add)
  if ((traits & UNDERTAKEN) === UNDERTAKEN) add(UNDERTAKES)
  return { tags: { low, middle, high }, finite, dated: (traits & TRAITS.dated) !== 0 }
}

/** A name where a clause may begin, with nothing but names between it and a verb: "Sanne de Boer zal". */
function isNameOfSubject(words: readonly Word[], at: number, length: number): boolean {
  const before = words[at - 1]
  if (before !== undefined && !before.mark && !is(before, TRAITS.opens)) return false
  for (let next = at + 1; next < Math.min(length, at + LONGEST_NAME); next++) {
    const word = words[next]!
    if (is(words[next - 1]!, TRAITS.te)) return true
    if (is(word, TRAITS.verb) && !(next === at + 1 && standsForNobody(words[at]!, word.word))) return true
    if (!word.mark && !word.capital && !NAME_LINK.test(word.word)) return false
  }
  return false
}

/** Alone before its verb a pronoun is a subject of its own ("u" may not be), and many a word no name. */
const standsForNobody = (first: Word, verb: string) =>
  (first.is.pronoun !== null && first.word !== 'u') || isCommon(first, verb)

/** What verbs and prefixes mean together, by the base. The table of them is short, so all that were met are kept. */
const splitVerbs = new Map<string, Map<string, TagSet>>()

function tagsOfSplit(base: string, prefix: string): TagSet {
  const byPrefix = splitVerbs.get(base) ?? new Map<string, TagSet>()
  const tags = byPrefix.get(prefix) ?? readSplit(separableClass(base, prefix), base, prefix)
  splitVerbs.set(base, byPrefix.set(prefix, tags))
  return tags
}

function readSplit(verbClass: VerbClass | null, base: string, prefix: string): TagSet {
  return verbClass === null ? NO_TAGS : ASKED.setOf([...tagsOfClass(verbClass), ...tagsOfVerb(prefix + base)])
}

/** "stuurt ... toe": what a verb and a prefix of the same sentence may mean together. */
function addSplitVerbs(words: readonly Word[], length: number, add: (tags: TagSet) => void): void {
  for (let at = 0; at < length; at++) {
    for (const base of words[at]!.bases)
      for (let other = 0; other < length; other++)
        if (is(words[other]!, TRAITS.prefix)) add(tagsOfSplit(base, words[other]!.word))
  }
}
