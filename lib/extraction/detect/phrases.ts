import type { CueTag } from '../languages/nl/cues'
import { interned } from '../remembered'
import * as TRAITS from './traits'
import type { Word } from './words'

type Worded = Pick<Word, 'word' | 'mark'>

/** A compiled multiword phrase: alternatives per place, `_` for any one word, `-brief` for any that ends so. */
export type Phrase<Tag> = { places: Place[]; tag: Tag }
/** Words that fit, and ends of words; null where any word does. */
export type Place = { words: readonly string[]; ends: readonly string[] } | null
/** A phrase found: token indexes `[from, to)`. */
export type PhraseHit<Tag> = { tag: Tag; from: number; to: number }
export type PhraseIndex<Tag> = ReadonlyMap<string, Phrases<Tag>>

/** One bit of 32 for a word, so that most words are told from the few that are looked for by one comparison. */
export const markOf = (word: string) =>
  1 << ((word.length * 7 + word.charCodeAt(0) * 5 + word.charCodeAt(word.length - 1)) & 31)

/** Another bit for a word, by other letters of it: few words have both by chance. */
export const otherMarkOf = (word: string) =>
  1 << ((word.length + word.charCodeAt(1) * 3 + word.charCodeAt(word.length - 2)) & 31)

/** Phrases that share their first word, in the order of the table; the next word leaves few of them. */
export class Phrases<Tag> {
  private readonly bySecond = new Map<string, Phrase<Tag>[]>()
  private readonly others: Phrase<Tag>[]
  /** The marks of all second words. */
  readonly marks: number
  readonly otherMarks: number

  constructor(readonly all: readonly Phrase<Tag>[]) {
    this.others = all.filter(({ places }) => isOpen(places[1]))
    const seconds = new Set(all.flatMap(({ places }) => places[1]?.words ?? []))
    this.marks = [...seconds].reduce((marks, word) => marks | markOf(word), 0)
    this.otherMarks = [...seconds].reduce((marks, word) => marks | otherMarkOf(word), 0)
    for (const word of seconds)
      this.bySecond.set(
        word,
        all.filter(({ places }) => isOpen(places[1]) || places[1]!.words.includes(word)),
      )
  }

  /** Whether some phrase may go on with any word. */
  get isOpen(): boolean {
    return this.others.length > 0
  }

  /** Those that the word behind the first one, with this mark, does not rule out; for the last word a mark of 0. */
  before(next: string, mark: number): readonly Phrase<Tag>[] {
    return ((this.marks & mark) === 0 ? undefined : this.bySecond.get(next)) ?? this.others
  }
}

/** A place that more words fit than those it spells out, or that is not there. */
const isOpen = (place: Place | undefined) => !place || place.ends.length > 0

function placeOf(written: string): Place {
  if (written === '_') return null
  const words = written.split('|')
  return {
    words: words.filter((word) => word[0] !== '-').map(interned),
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
      for (const first of places[0]?.words ?? []) {
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
  const next = from + 1 < tokens.length ? tokens[from + 1]! : null
  const near = next === null ? phrases.before('', 0) : phrases.before(next.word, next.letters)
  for (let nth = 0; nth < near.length; nth++) {
    const { places, tag } = near[nth]!
    if (fitsAt(tokens, from, places)) hits.push({ tag, from, to: from + places.length })
  }
}

/** The first place is known to fit: the phrase was found by it. */
function fitsAt(tokens: readonly Worded[], from: number, places: readonly Place[]): boolean {
  if (from + places.length > tokens.length) return false
  for (let offset = 1; offset < places.length; offset++) {
    if (!fits(tokens[from + offset]!, places[offset]!)) return false
  }
  return true
}

export function fits({ word, mark }: Worded, place: Place): boolean {
  if (place === null) return !mark
  const { words, ends } = place
  for (let nth = 0; nth < words.length; nth++) if (word === words[nth]) return true
  for (let nth = 0; nth < ends.length; nth++) if (word.endsWith(ends[nth]!)) return true
  return false
}
