import { hashed, NO_HASH } from '../remembered'
import type { Span } from '../types'
import { type Word, wordWithHash } from './words'

/** One word or one mark of a sentence. `word` is lower case, with line-end hyphens mended; `is` what it can be. */
export type Token = Span & Pick<Word, 'word' | 'mark' | 'capital' | 'is'>

/**
 * The words and marks of a sentence with their places: the first `length` of each list. One sentence after the other
 * fills the same lists, which are never made shorter, since growing them again would cost as much as reading.
 */
export type Row = { length: number; words: Word[]; starts: number[]; ends: number[] }

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

/** Reads a stretch into `row`. Linear in its length. */
export function fillRow(row: Row, text: string, span: Span): void {
  const base = span.start
  const length = span.end - base
  copyLetters(text, span)
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
      add(row, wordWithHash(letters, match.index, at, hashOf(match.index, at)), base + match.index, base + at)
      continue
    }
    if (at === start) hash = hashed(hash, letters[at++]!)
    add(row, wordWithHash(letters, start, at, hash), base + start, base + at)
  }
}

function hashOf(start: number, end: number): number {
  let hash = NO_HASH
  for (let at = start; at < end; at++) hash = hashed(hash, letters[at]!)
  return hash
}

function add(row: Row, word: Word, start: number, end: number): void {
  const at = row.length++
  row.words[at] = word
  row.starts[at] = start
  row.ends[at] = end
}

export const emptyRow = (): Row => ({ length: 0, words: [], starts: [], ends: [] })

/** The words of a row as tokens of their own. */
export function tokensOf({ length, words, starts, ends }: Row): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < length; at++) {
    const { word, mark, capital, is } = words[at]!
    tokens.push({ start: starts[at]!, end: ends[at]!, word, mark, capital, is })
  }
  return tokens
}

/** Words and marks of one stretch, offsets absolute in `text`. */
export function tokenise(text: string, span: Span): Token[] {
  const row = emptyRow()
  fillRow(row, text, span)
  return tokensOf(row)
}
