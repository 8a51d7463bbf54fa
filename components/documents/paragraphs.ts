import type { Span } from './stretches'

/** A paragraph with the lines its writer meant; a line end inside a line is only where the page was full. */
export type Paragraph = Span & { lines: Span[] }

/** A line of a list, a label such as `Antwoord:`, or a question's number. */
const STARTS_ANEW = /^\s*(?:[-–•*▪]\s|\d{1,2}[.)]\s|[a-z]\)\s|[A-Z][a-z]+(?:\s\d+[a-z]?)?:)/
/** A printed line shorter than this share of the paragraph's longest ended because its writer ended it. */
const FULL = 0.7

/**
 * Cuts a text into paragraphs (at blank lines, and at `breaks`) and each paragraph into the lines it was meant to have:
 * the lines of a printed page flow together again, lists and addresses stay apart.
 * @param breaks offsets where a new paragraph begins in any case, in any order
 */
export function paragraphsOf(text: string, breaks: number[]): Paragraph[] {
  const blankLines = [...text.matchAll(/\n[ \t]*\n/g)].map((match) => match.index)
  const borders = [...new Set([0, ...blankLines, ...breaks, text.length])].sort((a, b) => a - b)
  return borders.flatMap((from, index) => {
    const part = text.slice(from, borders[index + 1] ?? from)
    const start = from + (part.length - part.trimStart().length)
    const end = from + part.trimEnd().length
    return end > start ? [{ start, end, lines: linesOf(text, start, end) }] : []
  })
}

function linesOf(text: string, start: number, end: number): Span[] {
  const printed = printedLines(text, start, end)
  const full = FULL * Math.max(...printed.map((line) => line.end - line.start))
  const lines: Span[] = []
  let aboveIsFull = false
  for (const line of printed) {
    const before = lines.at(-1)
    const flows = aboveIsFull && !STARTS_ANEW.test(text.slice(line.start, line.end))
    if (before && flows) before.end = line.end
    else lines.push({ ...line })
    aboveIsFull = line.end - line.start >= full
  }
  return lines
}

function printedLines(text: string, start: number, end: number): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at)
    const to = stop < 0 ? end : Math.min(stop, end)
    lines.push({ start: at, end: to })
    at = to + 1
  }
  return lines
}
