import type { Span } from '../types'

/** One word or one mark of a sentence. `word` is lower case, with line-end hyphens mended. */
export type Token = Span & { word: string; mark: boolean; capital: boolean }

// A hyphen at a line end is part of the word, except in "po- en vo-scholen".
const WORD =
  /\p{Ll}(?:\.\p{Ll})+\.?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:(?:-\s*\n\s*(?!(?:en|of)\b)(?=\p{Ll})|[-'’](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}]))[\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu
const LINE_END_HYPHEN = /-\s*\n\s*/g
const STARTS_WORD = /^[\p{L}\p{N}]/u
const STARTS_CAPITAL = /^\p{Lu}/u

/** What the characters of a word say by themselves. */
type Shape = { word: string; mark: boolean; capital: boolean }

/** Shapes of the words seen so far; letters repeat their words. Dropped when full, so that no text fills the memory. */
const shapes = new Map<string, Shape>()
const MOST_SHAPES = 20_000
const LONGEST_KEPT = 40

function shapeOf(raw: string): Shape {
  const known = shapes.get(raw)
  if (known) return known
  // A copy: a slice of the letter would keep the whole letter in memory.
  const own = ` ${raw}`.slice(1)
  const word = own.includes('\n') ? own.replace(LINE_END_HYPHEN, '') : own
  const shape = { word: word.toLowerCase(), mark: !STARTS_WORD.test(own), capital: STARTS_CAPITAL.test(own) }
  if (raw.length > LONGEST_KEPT) return shape
  if (shapes.size >= MOST_SHAPES) shapes.clear()
  shapes.set(own, shape)
  return shape
}

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

/** Words and marks of one sentence, offsets absolute in `text`. Linear in the length of the span. */
export function tokenise(text: string, span: Span): Token[] {
  const sentence = text.slice(span.start, span.end)
  const tokens: Token[] = []
  let at = 0
  while (at < sentence.length) {
    if (isPlainSpace(sentence.charCodeAt(at))) {
      at++
      continue
    }
    let end = plainEnd(sentence, at)
    if (end < 0) {
      WORD.lastIndex = at
      const match = WORD.exec(sentence)
      if (!match) break
      at = match.index
      end = at + match[0].length
    }
    const { word, mark, capital } = shapeOf(sentence.slice(at, end))
    tokens.push({ start: span.start + at, end: span.start + end, word, mark, capital })
    at = end
  }
  return tokens
}
