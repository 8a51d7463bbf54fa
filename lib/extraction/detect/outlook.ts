import { HIGH_MARKS_LANE, LANES, LOW_MARKS_LANE, NUMBER_LANE, TRAITS_LANE } from './lanes'
import { tagsOfVerb } from './lemma-tags'
import { separableClass } from './lexicon'
import { fits, highMark, lowMark, type Place } from './phrases'
import { ASKED, type Base } from './prospects'
import { isCommon, LONGEST_NAME } from './subject'
import { holdsAny, NO_TAGS, type TagSet, union } from './tag-set'
import * as TRAITS from './traits'
import type { Row } from './word-rows'
import { tagsOfClass } from './word-tags'
import { type Word, wordLanes, wordOf } from './words'

/** What a sentence may be, as its words say. */
export type Outlook = { tags: TagSet; finite: boolean; dated: boolean }

const PERSON = ASKED.setOf(['by:person'])
const OFFICER = ASKED.setOf(['by:officer'])
const OPENS = ASKED.setOf(['opens-sentence'])
/** "zegt dat uit te zoeken": see `saysOfOneself`. */
const UNDERTAKES = ASKED.setOf(['frame:promise', 'frame:promised'])

/** What the words of a sentence may bring, alone and together. Written plainly, for every word of a letter passes here. */
export function outlookOf(row: Row): Outlook {
  const { words, from, to } = row
  const lanes = wordLanes()
  let [low, middle, high, traits, before] = [0, 0, 0, 0, 0]
  let finite = false
  prefixCount = 0
  baseCount = 0
  for (let at = from; at < to; at++) {
    // Sums of traits are written out where they are asked, so that the bundler makes one number of them.
    const lane = words[at]! * LANES
    low |= lanes[lane]!
    middle |= lanes[lane + 1]!
    high |= lanes[lane + 2]!
    const own = lanes[lane + TRAITS_LANE]!
    traits |= own
    if ((own & (TRAITS.prefix | TRAITS.base | TRAITS.name | TRAITS.finite | TRAITS.phrase)) !== 0) {
      if ((own & (TRAITS.prefix | TRAITS.base)) !== 0) noteVerb(words[at]!, own)
      if ((own & TRAITS.finite) !== 0 && (before & TRAITS.te) === 0) finite = true
      if ((own & TRAITS.name) !== 0 && isNameOfSubject(row, lanes, at)) {
        low |= PERSON.low
        middle |= PERSON.middle
        high |= PERSON.high
      }
      const next = at + 1 < to ? words[at + 1]! * LANES : -1
      if ((own & TRAITS.openPhrase) !== 0 || (next >= 0 && mayGoOn(lanes, lane, next))) {
        const found = phrasesAt(row, at)
        low |= found.low
        middle |= found.middle
        high |= found.high
      }
    }
    before = own
  }
  let tags: TagSet = { low, middle, high }
  for (let at = from; at < Math.min(from + 2, to); at++)
    if (holdsAny(wordOf(words[at]!), OFFICER)) tags = union(tags, OPENS)
  if ((traits & TRAITS.prefix) !== 0 && (traits & TRAITS.base) !== 0) tags = union(tags, splitVerbs())
  if ((traits & TRAITS.says) !== 0 && (traits & TRAITS.te) !== 0) tags = union(tags, UNDERTAKES)
  return { tags, finite, dated: (traits & TRAITS.dated) !== 0 }
}

/** Whether the word with the lanes at `next` may go on a phrase that the one at `lane` begins. */
function mayGoOn(lanes: Int32Array, lane: number, next: number): boolean {
  const number = lanes[next + NUMBER_LANE]!
  return (
    number !== 0 &&
    (lanes[lane + LOW_MARKS_LANE]! & lowMark(number)) !== 0 &&
    (lanes[lane + HIGH_MARKS_LANE]! & highMark(number)) !== 0
  )
}

function noteVerb(number: number, traits: number): void {
  const word = wordOf(number)
  if ((traits & TRAITS.prefix) !== 0) prefixes[prefixCount++] = word
  for (let nth = 0; nth < word.bases.length; nth++) bases[baseCount++] = word.bases[nth]!
}

/** What the longer phrases bring that begin here. */
function phrasesAt(row: Row, at: number): TagSet {
  const phrases = wordOf(row.words[at]!).phrases!
  const near = phrases.before(at + 1 < row.to ? wordOf(row.words[at + 1]!).number : 0)
  let tags = NO_TAGS
  for (let nth = 0; nth < near.length; nth++)
    if (fitsRow(row, at, near[nth]!.places)) tags = union(tags, near[nth]!.tag)
  return tags
}

/** `fitsAt` over the numbers of words. */
function fitsRow(row: Row, from: number, places: readonly Place[]): boolean {
  if (from + places.length > row.to) return false
  for (let offset = places.length - 1; offset > 0; offset--)
    if (!fits(wordOf(row.words[from + offset]!), places[offset]!)) return false
  return true
}

/** A name where a clause may begin, with nothing but names between it and a verb: "Sanne de Boer zal". */
function isNameOfSubject({ words, from, to }: Row, lanes: Int32Array, at: number): boolean {
  let before = at > from ? lanes[words[at - 1]! * LANES + TRAITS_LANE]! : TRAITS.mark
  if ((before & (TRAITS.mark | TRAITS.opens)) === 0) return false
  before = lanes[words[at]! * LANES + TRAITS_LANE]!
  for (let next = at + 1; next < Math.min(to, at + LONGEST_NAME); next++) {
    const traits = lanes[words[next]! * LANES + TRAITS_LANE]!
    if ((before & TRAITS.te) !== 0) return true
    if (
      (traits & TRAITS.verb) !== 0 &&
      !(next === at + 1 && standsForNobody(wordOf(words[at]!), wordOf(words[next]!)))
    )
      return true
    if ((traits & (TRAITS.mark | TRAITS.capital | TRAITS.link)) === 0) return false
    before = traits
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

/** The prefixes and the verbs of the sentence at hand, the first so many of lists that are kept for all sentences. */
const prefixes: Word[] = []
const bases: Base[] = []
let [prefixCount, baseCount] = [0, 0]

/** "stuurt ... toe": what verbs and prefixes of the same sentence may mean together. */
function splitVerbs(): TagSet {
  let { low, middle, high } = NO_TAGS
  for (let at = 0; at < prefixCount; at++) {
    const { word, is } = prefixes[at]!
    for (let nth = 0; nth < baseCount; nth++) {
      const base = bases[nth]!
      const tags = base.tags[is.prefix] ?? readSplit(base, is.prefix, word)
      low |= tags.low
      middle |= tags.middle
      high |= tags.high
    }
  }
  return { low, middle, high }
}
