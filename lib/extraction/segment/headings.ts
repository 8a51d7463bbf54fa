import { ANSWER_OPENING, GENERIC_HEADING, STATES } from '../languages/nl/segment-marks'
import { bulletAt } from './bullets'
import { isBlank, type Line } from './lines'
import { partyOf } from './parties'

export type Heading = { line: number; start: number; end: number; text: string }

const TERMINATED = /[.?!:;…]["'’”»)\]]*(?:\s?\[?\d{1,2}[\])]?)?$/u
const ENDS_NO_HEADING = /(?:[.?!;,…]["'’”»)\]]*|\s[-–])$/u
const STARTS_HEADING = /^[\p{Lu}\p{N}"'‘“„#*]/u
/** "De griffier van de commissie,": what stands under it is a name. */
const SIGNS =
  /^(?:De (?:voorzitter|(?:adjunct-)?griffier|secretaris|burgemeester)|Hoogachtend|Met vriendelijke groet|Namens)\b.{0,60},$/u
const LONGEST = 130
const MOST = 4

const textOf = (text: string, line: Line) => text.slice(line.start, line.end)
const tidy = (heading: string) =>
  heading
    .replace(/[#*_]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s?:$/, '')

function looksLikeHeading(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST) return false
  const words = textOf(text, line)
  // "De fractie heeft de volgende vragen:" is a sentence.
  if (words.endsWith(':') && STATES.test(words)) return false
  if (!STARTS_HEADING.test(words) || ENDS_NO_HEADING.test(words) || ANSWER_OPENING.test(words)) return false
  return !bulletAt(text, line.start)
}

/** True when nothing of the line above runs on in this line. */
function standsFree(text: string, lines: Line[], index: number): boolean {
  const above = lines[index - 1]
  if (!above || isBlank(above)) return true
  return (
    TERMINATED.test(text.slice(Math.max(above.start, above.end - 20), above.end)) ||
    partyOf(textOf(text, above)) !== null
  )
}

/** A heading that runs over two lines, free on top and without a verb: index of its first line, or -1. */
function twoLineHeading(text: string, lines: Line[], index: number, floor: number): number {
  const above = lines[index - 1]
  const line = lines[index]!
  if (index - 1 < floor || !above || isBlank(above) || line.end - line.start > LONGEST) return -1
  const apart = index < 2 || isBlank(lines[index - 2]!)
  if (!apart || !looksLikeHeading(text, above) || TERMINATED.test(textOf(text, above))) return -1
  const words = text.slice(above.start, line.end)
  return ENDS_NO_HEADING.test(words) || STATES.test(words) ? -1 : index - 1
}

/**
 * Headings that stand right above line `index`, top one first; none of them above line `floor`.
 * They belong to what follows: a topic above a question is not the end of the answer before it.
 */
export function headingsAbove(text: string, lines: Line[], index: number, floor: number): Heading[] {
  const headings: Heading[] = []
  let at = index - 1
  while (headings.length < MOST) {
    while (at >= floor && isBlank(lines[at]!)) at--
    if (at < floor) break
    const wrapped = twoLineHeading(text, lines, at, floor)
    const single =
      looksLikeHeading(text, lines[at]!) && (standsFree(text, lines, at) || stacked(text, lines, at, floor))
    if ((!single && wrapped < 0) || isSigned(text, lines, at)) break
    const first = single ? at : wrapped
    const { start } = lines[first]!
    const { end } = lines[at]!
    headings.unshift({ line: first, start, end, text: tidy(text.slice(start, end)) })
    at = first - 1
  }
  return headings
}

/** A topic right under another heading, as in "Beantwoording", "DENK", "Onderwijs": the one above stands free itself. */
function stacked(text: string, lines: Line[], index: number, floor: number): boolean {
  for (let at = index - 1; at >= floor && index - at <= MOST; at--) {
    if (!looksLikeHeading(text, lines[at]!) || TERMINATED.test(textOf(text, lines[at]!))) return false
    if (at === floor || isBlank(lines[at - 1]!))
      return partyOf(textOf(text, lines[at]!)) !== null || GENERIC_HEADING.test(textOf(text, lines[at]!))
    if (partyOf(textOf(text, lines[at]!)) !== null) return true
  }
  return false
}

/** Whether the line is the name under a signature. */
function isSigned(text: string, lines: Line[], index: number): boolean {
  let above = index - 1
  while (above >= 0 && isBlank(lines[above]!)) above--
  const line = lines[above]
  return line !== undefined && text[line.end - 1] === ',' && SIGNS.test(textOf(text, line))
}
