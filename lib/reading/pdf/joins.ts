import { asListItem } from './bullets'
import { endsSentence, isHardBreak, sentenceGoesOn } from './line-ends'
import type { Line } from './lines'
import { type Measure, pitchOf } from './measure'

/** What is known of a line's surroundings. */
export type Place = {
  /** Where the lines around it end at most. */
  right: number
  /** Left side of the bullet of the list it may stand in. */
  indent: number | null
  /** It starts a list item itself. */
  item: boolean
}

/** A gap this much over the usual pitch parts two paragraphs. */
const WIDER = 1.22
const SIZE_STEP = 0.08
const FULL_LINE = 0.8

/** Whether a line goes on with the paragraph of the line above it, on the same page. */
export function isTight(above: Line, line: Line, place: Place, measured: Measure): boolean {
  if (line.baseline - above.baseline < -line.size) return goesOn(above, line, measured)
  if (isWideGap(above, line, measured) || changesStyle(above, line)) return false
  if (place.item) return true
  // Back at the margin after a list: a new paragraph, even without a gap.
  if (place.indent !== null && line.left < place.indent + line.size * 0.3) return false
  return !isHardBreak(above, line, place.right)
}

export function isWideGap(above: Line, line: Line, measured: Measure): boolean {
  return line.baseline - above.baseline > pitchOf(measured, line) * WIDER
}

/** Over a page or column break: an unfinished full line, followed by the same type. */
export function goesOn(above: Line, line: Line, measured: Measure): boolean {
  if (endsSentence(above) || asListItem(line.runs)) return false
  if (above.weight !== line.weight && above.weight !== 'mixed' && line.weight !== 'mixed') return false
  const sameSize = Math.abs(above.size - line.size) <= line.size * SIZE_STEP
  return sameSize && above.right >= measured.right * FULL_LINE
}

/** For each line, how far the lines right above and below it reach: a cell or column has an edge of its own. */
export function rightEdges(lines: Line[], measured: Measure): number[] {
  const edges = lines.map((line) => line.right)
  const follows = (index: number) => {
    const above = lines[index - 1]
    const line = lines[index]
    return above && line && line.baseline > above.baseline && !isWideGap(above, line, measured)
  }
  for (let at = 1; at < lines.length; at += 1)
    if (follows(at)) edges[at] = Math.max(edges[at] ?? 0, edges[at - 1] ?? 0)
  for (let at = lines.length - 1; at > 0; at -= 1)
    if (follows(at)) edges[at - 1] = Math.max(edges[at - 1] ?? 0, edges[at] ?? 0)
  return edges
}

/** Bold against plain tells question from answer, unless the sentence plainly goes on. */
function changesStyle(above: Line, line: Line): boolean {
  if (Math.abs(above.size - line.size) > line.size * SIZE_STEP) return true
  const changed = (above.weight === 'bold') !== (line.weight === 'bold')
  return changed && !sentenceGoesOn(above, line)
}
