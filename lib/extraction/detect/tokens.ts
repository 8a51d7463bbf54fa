import type { Span } from '../types'
import { emptyRow, fillRow, type Row } from './word-rows'
import { type Word, wordOf } from './words'

/** One word or one mark of a sentence. `word` is lower case, with line-end hyphens mended; `is` what it can be. */
export type Token = Span & Pick<Word, 'word' | 'mark' | 'capital' | 'is'>

/** The words of a row as tokens of their own. */
export function tokensOf({ length, words, starts, ends }: Row): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < length; at++) {
    const { word, mark, capital, is } = wordOf(words[at]!)
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
