import type { Token } from './tokens'

type Worded = Pick<Token, 'word' | 'mark'>

/** A compiled multiword phrase: alternatives per place, `_` for any one word, `-brief` for any that ends so. */
export type Phrase<Tag> = { places: (readonly string[] | null)[]; tag: Tag }
/** A phrase found: token indexes `[from, to)`. */
export type PhraseHit<Tag> = { tag: Tag; from: number; to: number }
export type PhraseIndex<Tag> = Map<string, Phrase<Tag>[]>

/** Indexes phrases such as "nog|thans niet gereed|klaar" by their first word; the first place must be words. */
export function indexPhrases<Tag>(
  rows: readonly { tag: Tag; phrases: readonly string[] }[],
): PhraseIndex<Tag> {
  const index: PhraseIndex<Tag> = new Map()
  for (const { tag, phrases } of rows) {
    for (const phrase of phrases) {
      const places = phrase.split(' ').map((place) => (place === '_' ? null : place.split('|')))
      for (const first of places[0] ?? []) {
        const list = index.get(first) ?? []
        list.push({ places, tag })
        index.set(first, list)
      }
    }
  }
  return index
}

/** All phrases in the sentence; cost is tokens times the few phrases that share a first word. */
export function findPhrases<Tag>(tokens: readonly Token[], index: PhraseIndex<Tag>): PhraseHit<Tag>[] {
  const hits: PhraseHit<Tag>[] = []
  for (let from = 0; from < tokens.length; from++) {
    const phrases = index.get(tokens[from]!.word)
    if (!phrases) continue
    for (const { places, tag } of phrases) {
      if (fitsAt(tokens, from, places)) hits.push({ tag, from, to: from + places.length })
    }
  }
  return hits
}

/** The first place is known to fit: the phrase was found by it. */
export function fitsAt(
  tokens: readonly Worded[],
  from: number,
  places: readonly (readonly string[] | null)[],
): boolean {
  for (let offset = 1; offset < places.length; offset++) {
    if (!fits(tokens[from + offset], places[offset]!)) return false
  }
  return true
}

function fits(token: Worded | undefined, place: readonly string[] | null): boolean {
  if (!token) return false
  if (place === null) return !token.mark
  for (const word of place) {
    if (token.word === word || (word[0] === '-' && token.word.endsWith(word.slice(1)))) return true
  }
  return false
}
