import { tagsOfVerb } from './lemma-tags'
import { separableClass } from './lexicon'
import { fitsAt } from './phrases'
import { ASKED, type Base } from './prospects'
import { isCommon, LONGEST_NAME } from './subject'
import { holdsAny, NO_TAGS, type TagSet, union } from './tag-set'
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

/** What the words of a sentence may bring, alone and together. Written plainly, for every word of a letter passes here. */
export function outlookOf({ words, length }: Row): Outlook {
  let { low, middle, high } = NO_TAGS
  let [traits, finite] = [0, false]
  prefixes.length = 0
  bases.length = 0
  for (let at = 0; at < length; at++) {
    const word = words[at]!
    low |= word.low
    middle |= word.middle
    high |= word.high
    traits |= word.traits
    if ((word.traits & SPLIT) !== 0) {
      if (is(word, TRAITS.prefix)) prefixes.push(word)
      for (let nth = 0; nth < word.bases.length; nth++) bases.push(word.bases[nth]!)
    }
    if ((word.traits & LOOKED_AT) === 0) continue
    if (is(word, TRAITS.finite) && (at === 0 || !is(words[at - 1]!, TRAITS.te))) finite = true
    if (is(word, TRAITS.name) && isNameOfSubject(words, at, length)) {
      low |= PERSON.low
      middle |= PERSON.middle
      high |= PERSON.high
    }
    if (word.phrases === null) continue
    const next = at + 1 < length ? words[at + 1]! : null
    const phrases = next === null ? word.phrases.before('', 0) : word.phrases.before(next.word, next.letters)
    for (let nth = 0; nth < phrases.length; nth++) {
      const { places, tag } = phrases[nth]!
      if (!fitsAt(words, at, places, length)) continue
      low |= tag.low
      middle |= tag.middle
      high |= tag.high
    }
  }
  let tags: TagSet = { low, middle, high }
  for (let at = 0; at < Math.min(2, length); at++)
    if (holdsAny(words[at]!, OFFICER)) tags = union(tags, OPENS)
  if ((traits & SPLIT) === SPLIT) tags = union(tags, splitVerbs())
  if ((traits & UNDERTAKEN) === UNDERTAKEN) tags = union(tags, UNDERTAKES)
  return { tags, finite, dated: (traits & TRAITS.dated) !== 0 }
}

/** A name where a clause may begin, with nothing but names between it and a verb: "Sanne de Boer zal". */
function isNameOfSubject(words: readonly Word[], at: number, length: number): boolean {
  const before = at > 0 ? words[at - 1]! : undefined
  if (before !== undefined && !before.mark && !is(before, TRAITS.opens)) return false
  for (let next = at + 1; next < Math.min(length, at + LONGEST_NAME); next++) {
    const word = words[next]!
    if (is(words[next - 1]!, TRAITS.te)) return true
    if (is(word, TRAITS.verb) && !(next === at + 1 && standsForNobody(words[at]!, word))) return true
    if (!word.mark && !word.capital && !is(word, TRAITS.link)) return false
  }
  return false
}

/** Alone before its verb a pronoun is a subject of its own ("u" may not be), and many a word no name. */
const standsForNobody = (first: Word, verb: Word) =>
  (first.is.pronoun !== null && first.word !== 'u') || isCommon(first.is, verb.is)

function readSplit({ lemma, tags }: Base, number: number, prefix: string): TagSet {
  const verbClass = separableClass(lemma, prefix)
  const brought = verbClass === null ? [] : [...tagsOfClass(verbClass), ...tagsOfVerb(prefix + lemma)]
  const set = ASKED.setOf(brought)
  tags[number] = set
  return set
}

/** The prefixes and the verbs of the sentence at hand; the same lists for all, since nobody keeps them. */
const prefixes: Word[] = []
const bases: Base[] = []

/** "stuurt ... toe": what verbs and prefixes of the same sentence may mean together. */
function splitVerbs(): TagSet {
  let { low, middle, high } = NO_TAGS
  for (let at = 0; at < prefixes.length; at++) {
    const { word, is } = prefixes[at]!
    for (let nth = 0; nth < bases.length; nth++) {
      const base = bases[nth]!
      const tags = base.tags[is.prefix] ?? readSplit(base, is.prefix, word)
      low |= tags.low
      middle |= tags.middle
      high |= tags.high
    }
  }
  return { low, middle, high }
}
