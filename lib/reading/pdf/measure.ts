import type { SortedPage } from './furniture'
import type { Line } from './lines'

export type Measure = {
  /** Type size of most of the text, in points. */
  size: number
  /** Usual distance between baselines of a paragraph, by type size rounded to half points. */
  pitch: Map<number, number>
  /** Where the longest lines end. */
  right: number
}

const USUAL_PITCH = 1.25
const QUARTER = 0.25

/** The type the document is set in, measured over all pages. */
export function measure(pages: SortedPage[]): Measure {
  const lines = pages.flatMap((page) => page.body)
  const characters = new Map<number, number>()
  for (const line of lines) add(characters, sizeKey(line), line.text.length)
  const size = [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
  const gaps = new Map<number, number[]>()
  for (const page of pages) collectGaps(page.body, gaps)
  const pitch = new Map([...gaps].map(([key, distances]) => [key, lowerQuarter(distances)]))
  const right = lines.reduce((furthest, line) => Math.max(furthest, line.right), 0)
  return { size, pitch, right }
}

export function pitchOf(measured: Measure, line: Line): number {
  return measured.pitch.get(sizeKey(line)) ?? line.size * USUAL_PITCH
}

function collectGaps(lines: Line[], gaps: Map<number, number[]>): void {
  for (let index = 1; index < lines.length; index += 1) {
    const above = lines[index - 1]
    const line = lines[index]
    if (!above || !line || sizeKey(above) !== sizeKey(line)) continue
    const gap = line.baseline - above.baseline
    if (gap < line.size * 0.8 || gap > line.size * 3) continue
    const known = gaps.get(sizeKey(line))
    if (known) known.push(gap)
    else gaps.set(sizeKey(line), [gap])
  }
}

/** Gaps inside paragraphs are the small ones; letters of one-line paragraphs have hardly any. */
function lowerQuarter(distances: number[]): number {
  const sorted = [...distances].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * QUARTER)] ?? 0
}

function sizeKey(line: Line): number {
  return Math.round(line.size * 2) / 2
}

function add(counts: Map<number, number>, key: number, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount)
}
