import type { CueTag } from '../languages/nl/cues'
import * as TRAITS from './traits'
import type { Word } from './words'

type Worded = Pick<Word, 'word' | 'mark' | 'number'>

/** A compiled multiword phrase: alternatives per place, `_` for any one word, `-brief` for any that ends so. */
export type Phrase<Tag> = { places: Place[]; tag: Tag }
/** Numbers of the words that fit, and ends of words; null where any word does. */
export type Place = { words: readonly number[]; ends: readonly string[] } | null
/** A phrase found: token indexes `[from, to)`. */
export type PhraseHit<Tag> = { tag: Tag; from: number; to: number }
export type PhraseIndex<Tag> = ReadonlyMap<string, Phrases<Tag>>

const NUMBERS = new Map<string, number>()

/** The number of a word among those that phrases spell out, counted from 1; 0 for all others. */
export const phraseNumber = (word: string) => NUMBERS.get(word) ?? 0

function numbered(word: string): number {
  if (!NUMBERS.has(word)) NUMBERS.set(word, NUMBERS.size + 1)
  return NUMBERS.get(word)!
}

/** A bit by the end of a number, and another by what stands before that: few numbers have both by chance. */
export const lowMark = (number: number) => 1 << (number & 31)
export const highMark = (number: number) => 1 << ((number >> 5) & 31)

/** Phrases that share their first word, in the order of the table; the next word leaves few of them. */
export class Phrases<Tag> {
  private readonly bySecond = new Map<number, Phrase<Tag>[]>()
  private readonly others: Phrase<Tag>[]
  /** The marks of all second words. */
  readonly lowMarks: number
  readonly highMarks: number

  constructor(readonly all: readonly Phrase<Tag>[]) {
    this.others = all.filter(({ places }) => isOpen(places[1]))
    const seconds = [...new Set(all.flatMap(({ places }) => places[1]?.words ?? []))]
    this.lowMarks = seconds.reduce((marks, number) => marks | lowMark(number), 0)
    this.highMarks = seconds.reduce((marks, number) => marks | highMark(number), 0)
    for (const number of seconds)
      this.bySecond.set(
        number,
        all.filter(({ places }) => isOpen(places[1]) || places[1]!.words.includes(number)),
      )
  }

  /** Whether some phrase may go on with any word. */
  get isOpen(): boolean {
    return this.others.length > 0
  }

  /** Those that the word behind the first one, with this number, does not rule out; for the last word a number of 0. */
  before(next: number): readonly Phrase<Tag>[] {
    if ((this.lowMarks & lowMark(next)) === 0) return this.others
    return this.bySecond.get(next) ?? this.others
  }
}

/** A place that more words fit than those it spells out, or that is not there. */
const isOpen = (place: Place | undefined) => !place || place.ends.length > 0

function placeOf(written: string): Place {
  if (written === '_') return null
  const words = written.split('|')
  return {
    words: words.filter((word) => word[0] !== '-').map(numbered),
    ends: words.filter((word) => word[0] === '-').map((word) => word.slice(1)),
  }
}

/** Indexes phrases such as "nog|thans niet gereed|klaar" by their first word; the first place must be words. */
export function indexPhrases<Tag>(
  rows: readonly { tag: Tag; phrases: readonly string[] }[],
): PhraseIndex<Tag> {
  const lists = new Map<string, Phrase<Tag>[]>()
  for (const { tag, phrases } of rows) {
    for (const phrase of phrases) {
      const places = phrase.split(' ').map(placeOf)
      for (const first of phrase.split(' ')[0]!.split('|')) {
        const list = lists.get(first) ?? []
        list.push({ places, tag })
        lists.set(first, list)
      }
    }
  }
  return new Map([...lists].map(([first, list]) => [first, new Phrases(list)]))
}

/** All cues in the sentence, all idioms; cost is tokens times the few phrases that share their first words. */
export function findCues(tokens: readonly Word[], traits: readonly number[]): PhraseHit<CueTag>[] {
  const hits: PhraseHit<CueTag>[] = []
  for (let from = 0; from < tokens.length; from++) {
    if ((traits[from]! & TRAITS.cue) !== 0) addHits(tokens[from]!.is.cues!, tokens, from, hits)
  }
  return hits
}

export function findIdioms(tokens: readonly Word[], traits: readonly number[]): PhraseHit<string>[] {
  const hits: PhraseHit<string>[] = []
  for (let from = 0; from < tokens.length; from++) {
    if ((traits[from]! & TRAITS.idiom) !== 0) addHits(tokens[from]!.is.idioms!, tokens, from, hits)
  }
  return hits
}

function addHits<Tag>(phrases: Phrases<Tag>, tokens: readonly Word[], from: number, hits: PhraseHit<Tag>[]) {
  const near = phrases.before(from + 1 < tokens.length ? tokens[from + 1]!.number : 0)
  for (let nth = 0; nth < near.length; nth++) {
    const { places, tag } = near[nth]!
    if (fitsAt(tokens, from, places)) hits.push({ tag, from, to: from + places.length })
  }
}

/** The first place is known to fit, and mostly the second: the phrase was found by them. So the last is looked at first. */
function fitsAt(tokens: readonly Worded[], from: number, places: readonly Place[]): boolean {
  if (from + places.length > tokens.length) return false
  for (let offset = places.length - 1; offset > 0; offset--)
    if (!fits(tokens[from + offset]!, places[offset]!)) return false
  return true
}

export function fits({ word, mark, number }: Worded, place: Place): boolean {
  if (place === null) return !mark
  const { words, ends } = place
  if (number !== 0) for (let nth = 0; nth < words.length; nth++) if (number === words[nth]) return true
  for (let nth = 0; nth < ends.length; nth++) if (word.endsWith(ends[nth]!)) return true
  return false
}
