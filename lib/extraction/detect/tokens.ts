import { hashed, NO_HASH } from '../remembered'
import type { Span } from '../types'
import { type Word, wordAt, wordWithHash } from './words'

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

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isPlainSpace = (code: number) => code === 32 || (code >= 9 && code <= 13)

const HYPHEN = 45
/** A point, an apostrophe or a hyphen may join two parts of a word. */
const mayJoin = (code: number) => code === 46 || code === 39 || code === HYPHEN
/** A letter with an accent, a curly quote, a rare blank: the pattern knows them. */
const isRare = (code: number) => code > 126

/** True where the word that ends at `at` may go on behind a sign, or a letter stands there that is not plain. */
function mayGoOn(text: string, from: number, at: number, end: number): boolean {
  if (at === end) return false
  const code = text.charCodeAt(at)
  if (isRare(code)) return true
  if (at === from || !mayJoin(code) || at + 1 === end) return false
  const next = text.charCodeAt(at + 1)
  return isPlain(next) || isRare(next) || (code === HYPHEN && isPlainSpace(next))
}

/** Reads a stretch into `row`. Linear in its length. */
export function fillRow(row: Row, text: string, span: Span): void {
  const { end } = span
  row.length = 0
  let stretch = ''
  for (let at = span.start; at < end; ) {
    const first = text.charCodeAt(at)
    if (isPlainSpace(first)) {
      at++
      continue
    }
    const start = at
    let hash = NO_HASH
    for (let code = first; isPlain(code); code = text.charCodeAt(at)) {
      hash = hashed(hash, code)
      if (++at === end) break
    }
    if (mayGoOn(text, start, at, end)) {
      // Only the pattern can tell where such a word ends, or begins.
      stretch ||= text.slice(span.start, end)
      WORD.lastIndex = start - span.start
      const match = WORD.exec(stretch)
      if (!match) return
      const from = span.start + match.index
      at = from + match[0].length
      add(row, wordAt(text, from, at), from, at)
      continue
    }
    if (at === start) hash = hashed(hash, text.charCodeAt(at++))
    add(row, wordWithHash(text, start, at, hash), start, at)
  }
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
