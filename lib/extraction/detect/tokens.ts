import type { Span } from '../types'
import { type Word, wordOf } from './words'

/** One word or one mark of a sentence. `word` is lower case, with line-end hyphens mended. */
export type Token = Span & { word: string; mark: boolean; capital: boolean }

// A hyphen at a line end is part of the word, except in "po- en vo-scholen".
const WORD =
  /\p{Ll}(?:\.\p{Ll})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:(?:-\s*\n\s*(?!(?:en|of)\b)(?=\p{Ll})|[-'’](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
const isPlainSpace = (code: number) => code === 32 || (code >= 9 && code <= 13)
/** A point, an apostrophe or a hyphen may join two parts of a word, and a letter with an accent is part of it. */
const mayJoin = (code: number) => code === 46 || code === 39 || code === 45 || code > 126

/** End of the plain word or mark at `from`; -1 where only the pattern can tell. */
function plainEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isPlain(text.charCodeAt(at))) at++
  if (at < text.length && mayJoin(text.charCodeAt(at)))
    return at === from && text.charCodeAt(at) <= 126 ? at + 1 : -1
  return at === from ? at + 1 : at
}

/** Where the next word or mark of `text` stands at or after `at`, with `end` 0 where there is none. */
function nextWord(text: string, at: number, found: Span): void {
  let start = at
  while (start < text.length && isPlainSpace(text.charCodeAt(start))) start++
  found.start = start
  found.end = start < text.length ? plainEnd(text, start) : 0
  if (found.end >= 0) return
  WORD.lastIndex = start
  const match = WORD.exec(text)
  found.start = match?.index ?? text.length
  found.end = match ? match.index + match[0].length : 0
}

/** Words and marks of one sentence, offsets absolute in `text`. Linear in the length of the span. */
export function tokenise(text: string, span: Span): Token[] {
  const sentence = text.slice(span.start, span.end)
  const tokens: Token[] = []
  const found: Span = { start: 0, end: 0 }
  for (nextWord(sentence, 0, found); found.end > 0; nextWord(sentence, found.end, found)) {
    const { word, mark, capital } = wordOf(sentence.slice(found.start, found.end))
    tokens.push({ start: span.start + found.start, end: span.start + found.end, word, mark, capital })
  }
  return tokens
}

/** The same words and marks without their places: enough to tell whether a sentence is worth reading. */
export function readWords(text: string, span: Span): Word[] {
  const sentence = text.slice(span.start, span.end)
  const words: Word[] = []
  const found: Span = { start: 0, end: 0 }
  for (nextWord(sentence, 0, found); found.end > 0; nextWord(sentence, found.end, found))
    words.push(wordOf(sentence.slice(found.start, found.end)))
  return words
}
