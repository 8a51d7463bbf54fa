import type { Span } from '../types'
import { firstFrom, type Sheet } from './sheet'

/** One line without its margins. `feed` is true where a page break stands before it. */
export type Line = Span & { feed: boolean }

/** White space in the sense of this engine: ASCII blanks, no-break spaces, byte order mark. */
export function isSpace(code: number): boolean {
  if (code > 32 && code < 0xa0) return false
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    isRare(code)
  )
}

function isRare(code: number): boolean {
  return code === 0x202f || code === 0x3000 || code === 0x2028 || code === 0x2029
}

export function isBlank(line: Line): boolean {
  return line.start === line.end
}

/** The span without white space at its ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Lines of `text[start, end)`, offsets kept; blank lines in a row are one. Linear in their number. */
export function splitLines({ text, lineEnds }: Sheet, start = 0, end = text.length): Line[] {
  const lines: Line[] = []
  let feed = false
  let next = firstFrom(lineEnds, start)
  for (let from = start; from <= end; ) {
    while (next < lineEnds.length && lineEnds[next]! < from) next++
    const at = next < lineEnds.length ? Math.min(lineEnds[next]!, end) : end
    addLine(lines, text, from, at, feed)
    const code = at < end ? text.charCodeAt(at) : 10
    from = code === 13 && at + 1 < end && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    feed = code === 12
  }
  return lines
}

function addLine(lines: Line[], text: string, from: number, to: number, feed: boolean): void {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const last = lines[lines.length - 1]
  if (start === end && last && last.start === last.end) last.feed ||= feed
  else lines.push({ start, end, feed })
}
