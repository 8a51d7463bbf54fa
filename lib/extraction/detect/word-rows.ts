import { hashed, NO_HASH } from '../remembered'
import type { Span } from '../types'
import { makeRoomForWords, wordNumber } from './words'

/**
 * The words and marks of a sentence as rows of numbers: the first `length` of each. `words` are numbers of `words.ts`,
 * `starts` and `ends` places in the text. One sentence after the other fills the same rows.
 */
export type Row = { length: number; words: Int32Array; starts: Int32Array; ends: Int32Array }

export const emptyRow = (): Row => ({
  length: 0,
  words: new Int32Array(ROOM),
  starts: new Int32Array(ROOM),
  ends: new Int32Array(ROOM),
})

/** Words and marks at first: as many as a sentence that is read has letters. */
const ROOM = 2_048

function widen(row: Row, room: number): void {
  row.words = new Int32Array(room)
  row.starts = new Int32Array(room)
  row.ends = new Int32Array(room)
}

// A hyphen at a line end is part of the word, except in "po- en vo-scholen".
const WORD =
  /\p{Ll}(?:\.\p{Ll})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:(?:-\s*\n\s*(?!(?:en|of)\b)(?=\p{Ll})|[-'’](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const PLAIN = 1
const SPACE = 2
/** A point, an apostrophe or a hyphen may join two parts of a word. */
const JOINS = 4
/** A letter with an accent, a curly quote, a rare blank: the pattern knows them. */
const RARE = 8
const HYPHEN = 45

/** What each character is to words, by its code. */
const SORTS = Uint8Array.from({ length: 1 << 16 }, (_, code) => {
  if (code > 126) return RARE
  if (/[a-z0-9]/i.test(String.fromCharCode(code))) return PLAIN
  if (code === 32 || (code >= 9 && code <= 13)) return SPACE
  return code === 46 || code === 39 || code === HYPHEN ? JOINS : 0
})

/** True where the word that ends at `at` may go on behind a sign, or a letter stands there that is not plain. */
function mayGoOn(from: number, at: number, end: number): boolean {
  if (at === end) return false
  const sort = SORTS[letters[at]!]!
  if (sort === RARE) return true
  if (at === from || sort !== JOINS || at + 1 === end) return false
  const next = SORTS[letters[at + 1]!]!
  return next === PLAIN || next === RARE || (letters[at] === HYPHEN && next === SPACE)
}

let letters = new Uint16Array(1 << 12)

/** Copies the characters of a stretch as numbers: a row of these is read several times as fast as a string. */
function copyLetters(text: string, { start, end }: Span): void {
  if (end - start > letters.length) letters = new Uint16Array(2 * (end - start))
  for (let at = start; at < end; at++) letters[at - start] = text.charCodeAt(at)
}

/** Reads a stretch into `row`. Linear in its length; the row before it is no longer to be asked. */
export function fillRow(row: Row, text: string, span: Span): void {
  const base = span.start
  const length = span.end - base
  copyLetters(text, span)
  makeRoomForWords()
  if (length > row.words.length) widen(row, length)
  row.length = 0
  let stretch = ''
  for (let at = 0; at < length; ) {
    const sort = SORTS[letters[at]!]!
    if (sort === SPACE) {
      at++
      continue
    }
    const start = at
    let hash = NO_HASH
    if (sort === PLAIN)
      do hash = hashed(hash, letters[at]!)
      while (++at < length && SORTS[letters[at]!] === PLAIN)
    if (mayGoOn(start, at, length)) {
      // Only the pattern can tell where such a word ends, or begins.
      stretch ||= text.slice(base, span.end)
      WORD.lastIndex = start
      const match = WORD.exec(stretch)
      if (!match) return
      at = match.index + match[0].length
      add(row, wordNumber(letters, match.index, at, hashOf(match.index, at)), base + match.index, base + at)
      continue
    }
    if (at === start) hash = hashed(hash, letters[at++]!)
    add(row, wordNumber(letters, start, at, hash), base + start, base + at)
  }
}

function hashOf(start: number, end: number): number {
  let hash = NO_HASH
  for (let at = start; at < end; at++) hash = hashed(hash, letters[at]!)
  return hash
}

function add(row: Row, word: number, start: number, end: number): void {
  const at = row.length++
  row.words[at] = word
  row.starts[at] = start
  row.ends[at] = end
}
