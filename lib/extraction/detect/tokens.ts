import type { Span } from '../types'
import { type Word, wordAt } from './words'

/** One word or one mark of a sentence. `word` is lower case, with line-end hyphens mended; `is` what it can be. */
export type Token = Span & Pick<Word, 'word' | 'mark' | 'capital' | 'is'>

/** The words and marks of a sentence with their places, in lists that one sentence after the other fills again. */
export type Row = { words: Word[]; starts: number[]; ends: number[] }

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

/** End of the word or mark at `from`; -1 where only the pattern can tell. */
function plainEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isPlain(text.charCodeAt(at))) at++
  if (at === end) return at
  const code = text.charCodeAt(at)
  if (isRare(code)) return -1
  if (at === from) return at + 1
  if (!mayJoin(code) || at + 1 === end) return at
  const next = text.charCodeAt(at + 1)
  const joins = isPlain(next) || isRare(next) || (code === HYPHEN && isPlainSpace(next))
  return joins ? -1 : at
}

/** Reads a stretch into `row`. Linear in its length. */
export function fillRow(row: Row, text: string, span: Span): void {
  const { words, starts, ends } = row
  words.length = starts.length = ends.length = 0
  let stretch = ''
  for (let at = span.start; at < span.end; ) {
    if (isPlainSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    let start = at
    let end = plainEnd(text, at, span.end)
    if (end < 0) {
      stretch ||= text.slice(span.start, span.end)
      WORD.lastIndex = at - span.start
      const match = WORD.exec(stretch)
      if (!match) return
      start = span.start + match.index
      end = start + match[0].length
    }
    words.push(wordAt(text, start, end))
    starts.push(start)
    ends.push(end)
    at = end
  }
}

export const emptyRow = (): Row => ({ words: [], starts: [], ends: [] })

/** The words of a row as tokens of their own. */
export function tokensOf({ words, starts, ends }: Row): Token[] {
  return words.map(({ word, mark, capital, is }, at) => {
    return { start: starts[at]!, end: ends[at]!, word, mark, capital, is }
  })
}

/** Words and marks of one stretch, offsets absolute in `text`. */
export function tokenise(text: string, span: Span): Token[] {
  const row = emptyRow()
  fillRow(row, text, span)
  return tokensOf(row)
}
