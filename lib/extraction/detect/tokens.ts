import type { Span } from '../types'

/** One word or one mark of a sentence. `word` is lower case, with line-end hyphens mended. */
export type Token = Span & { word: string; mark: boolean; capital: boolean }

// A hyphen at a line end is part of the word, except in "po- en vo-scholen".
const WORD =
  /\p{Ll}(?:\.\p{Ll})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:(?:-\s*\n\s*(?!(?:en|of)\b)(?=\p{Ll})|[-'’](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const LINE_END_HYPHEN = /-\s*\n\s*/g
const STARTS_WORD = /^[\p{L}\p{N}]/u
const STARTS_CAPITAL = /^\p{Lu}/u

/** Words and marks of one sentence, offsets absolute in `text`. Linear in the length of the span. */
export function tokenise(text: string, span: Span): Token[] {
  const sentence = text.slice(span.start, span.end)
  const tokens: Token[] = []
  for (const match of sentence.matchAll(WORD)) {
    const raw = match[0]
    const start = span.start + match.index
    const mark = !STARTS_WORD.test(raw)
    const word = raw.includes('\n') ? raw.replace(LINE_END_HYPHEN, '') : raw
    tokens.push({
      start,
      end: start + raw.length,
      word: word.toLowerCase(),
      mark,
      capital: STARTS_CAPITAL.test(raw),
    })
  }
  return tokens
}
