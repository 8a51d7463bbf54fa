import { hashed, NO_HASH, wider } from '../remembered'
import type { Span } from '../types'
import { ENDS, GOES_ON, HYPHEN, JOINS, LATIN_END, PLAIN, POINT, RARE, SPACE, UNSURE } from './sorts'
import { makeRoomForWords, wordNumber } from './words'

/**
 * The words and marks of sentences as rows of numbers, one sentence behind the other; that at hand is `[from, to)`.
 * `words` are numbers of `words.ts`, `starts` and `ends` places in the text.
 */
export type Row = { from: number; to: number; words: Int32Array; starts: Int32Array; ends: Int32Array }

/** Words and marks at first: as many as a letter has. */
const ROOM = 1 << 13

export const emptyRow = (): Row => ({
  from: 0,
  to: 0,
  words: new Int32Array(ROOM),
  starts: new Int32Array(ROOM),
  ends: new Int32Array(ROOM),
})

/** Begins anew; numbers of words hold until then. */
export function clearRow(row: Row): void {
  row.from = row.to = 0
  makeRoomForWords()
}

function widen(row: Row, room: number): void {
  while (row.words.length < room) {
    row.words = wider(row.words)
    row.starts = wider(row.starts)
    row.ends = wider(row.ends)
  }
}

// A hyphen at a line end is part of the word, except in "po- en vo-scholen".
const WORD =
  /\p{Ll}(?:\.\p{Ll})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:(?:-\s*\n\s*(?!(?:en|of)\b)(?=\p{Ll})|[-'’](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const PUNCTUATION = { from: 0x2010, to: 0x2027 }

const isApostrophe = (code: number) => code === 39 || code === 0x2019
const isPlainLowerOrDigit = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57)

/** What each character is to words, by its code. */
const SORTS = Uint8Array.from({ length: 1 << 16 }, (_, code) => {
  if (code >= LATIN_END && (code < PUNCTUATION.from || code >= PUNCTUATION.to)) return RARE
  const sign = String.fromCharCode(code)
  if (/[\p{L}\p{N}]/u.test(sign)) return PLAIN
  if (/\s/.test(sign)) return SPACE
  return code === POINT || code === HYPHEN || isApostrophe(code) ? JOINS : 0
})

function afterWord(own: Uint16Array, from: number, at: number, end: number): number {
  if (at === end) return ENDS
  const code = own[at]!
  const sort = SORTS[code]!
  if (sort === RARE) return UNSURE
  if (sort !== JOINS || at === from || at + 1 === end) return ENDS
  const next = own[at + 1]!
  const follows = SORTS[next]!
  if (follows === RARE || (code === HYPHEN && follows === SPACE)) return UNSURE
  if (follows !== PLAIN) return ENDS
  if (code !== POINT) return GOES_ON
  // "a.s." is another matter than "3.1", and behind a point no capital goes on.
  return at - from > 1 && isPlainLowerOrDigit(next) ? GOES_ON : UNSURE
}

let letters = new Uint16Array(1 << 12)

/** Copies the characters of a stretch as numbers: a row of these is read several times as fast as a string. */
function copyLetters(text: string, { start, end }: Span): void {
  if (end - start > letters.length) letters = new Uint16Array(2 * (end - start))
  for (let at = start; at < end; at++) letters[at - start] = text.charCodeAt(at)
}

/** Reads a stretch behind what stands in the row, which becomes the sentence at hand. Linear in its length. */
export function fillRow(row: Row, text: string, span: Span): void {
  const base = span.start
  const length = span.end - base
  copyLetters(text, span)
  if (row.to + length > row.words.length) widen(row, row.to + length)
  const { words, starts, ends } = row
  // Held here, since a name of the module is looked up anew for every letter.
  const [own, sorts] = [letters, SORTS]
  let count = row.to
  let stretch = ''
  for (let at = 0; at < length; ) {
    const sort = sorts[own[at]!]!
    if (sort === SPACE) {
      at++
      continue
    }
    let start = at
    let hash = NO_HASH
    let after: number = ENDS
    if (sort === PLAIN || sort === RARE) {
      do {
        while (at < length && sorts[own[at]!] === PLAIN) hash = hashed(hash, own[at++]!)
        after = afterWord(own, start, at, length)
        if (after === GOES_ON) hash = hashed(hash, own[at++]!)
      } while (after === GOES_ON)
    } else hash = hashed(hash, own[at++]!)
    if (after === UNSURE) {
      // Only the pattern can tell where such a word ends, or begins.
      stretch ||= text.slice(base, span.end)
      WORD.lastIndex = start
      const match = WORD.exec(stretch)
      if (!match) break
      start = match.index
      at = start + match[0].length
      hash = hashOf(start, at)
    }
    words[count] = wordNumber(own, start, at, hash)
    starts[count] = base + start
    ends[count++] = base + at
  }
  row.from = row.to
  row.to = count
}

function hashOf(start: number, end: number): number {
  let hash = NO_HASH
  for (let at = start; at < end; at++) hash = hashed(hash, letters[at]!)
  return hash
}
