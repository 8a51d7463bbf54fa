import type { Span } from '../types'
import type { Furniture } from './furniture'
import { isSpace } from './lines'
import { firstFrom, type Sheet } from './sheet'

const LINE_END = /[\n-\r\u2028\u2029]/g
/** White space with more than one line end in it: a page or a paragraph ended in the middle of a sentence. */
const BROKEN = /[^\S\n\f]*[\n\f](?:[^\S\n\f]*[\n\f])+[^\S\n\f]*/g
const isLineEnd = (code: number) => code <= 12 && (code === 10 || code === 12)

function lineEndAt(text: string, start: number): number {
  LINE_END.lastIndex = start
  return LINE_END.exec(text)?.index ?? text.length
}

/** Blanks in the place of page numbers and running heads, so that none stands in a sentence. Every offset stays. */
export function blankFurniture(text: string, furniture: Furniture): string {
  const spans = [...furniture].map((start) => ({ start, end: lineEndAt(text, start) }))
  return withInstead(text, spans, (length) => ' '.repeat(length))
}

/**
 * One line end in the place of several inside a sentence, where a page was turned. Every offset stays; the line ends are
 * where `sheet` has them.
 */
export function closeBreaks(
  text: string,
  { lineEnds }: Sheet,
  passages: readonly { sentences: readonly Span[] }[],
): string {
  const breaks: Span[] = []
  for (const { sentences } of passages) {
    let nth = firstFrom(lineEnds, sentences[0]?.start ?? 0)
    for (const { start, end } of sentences) {
      while (nth < lineEnds.length && lineEnds[nth]! < start) nth++
      if (!mayBreak(text, lineEnds, nth, end)) continue
      for (const { index, 0: blank } of text.slice(start, end).matchAll(BROKEN))
        breaks.push({ start: start + index, end: start + index + blank.length })
    }
  }
  return withInstead(text, breaks, (length) => `\n${' '.repeat(length - 1)}`)
}

/** True where nothing but white space stands between two line ends, the first of them number `from`, before `end`. */
function mayBreak(text: string, lineEnds: readonly number[], from: number, end: number): boolean {
  for (let nth = from; nth < lineEnds.length && lineEnds[nth]! < end; nth++) {
    if (!isLineEnd(text.charCodeAt(lineEnds[nth]!))) continue
    let next = lineEnds[nth]! + 1
    while (next < end && !isLineEnd(text.charCodeAt(next)) && isSpace(text.charCodeAt(next))) next++
    if (next < end && isLineEnd(text.charCodeAt(next))) return true
  }
  return false
}

function withInstead(text: string, spans: Span[], blank: (length: number) => string): string {
  if (spans.length === 0) return text
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
    if (start < from) continue
    pieces.push(text.slice(from, start), blank(end - start))
    from = end
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}
