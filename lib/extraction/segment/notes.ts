import { CLOSING } from '../languages/nl/segment-marks'
import type { Span } from '../types'
import { isBlank, type Line } from './lines'

const NOTE = /^(?:\[(\d{1,3})\]|(\d{1,3})\)|(\d{1,3})(?=\s\p{Lu}))\s?\S/u
// Foot notes and closings are looked for in the last lines only.
const REACH = 60

function noteNumber(text: string, line: Line): { number: number; mark: string } | null {
  const match = NOTE.exec(text.slice(line.start, Math.min(line.end, line.start + 40)))
  if (!match) return null
  const number = Number(match[1] ?? match[2] ?? match[3])
  return { number, mark: match[1] ? `[${number}]` : match[2] ? `${number})` : `${number}` }
}

/**
 * Index of the line where the notes and the closing after the last answer begin, `last + 1` where there are none.
 * Notes count when they are numbered from 1 upwards to the end and the first number is used in the text above.
 */
export function endMatter(text: string, lines: Line[], first: number, last: number): number {
  const floor = Math.max(first, last - REACH)
  let end = last + 1
  for (let index = last; index > floor; index--) {
    const line = lines[index]!
    if (isBlank(line)) continue
    if (CLOSING.test(text.slice(line.start, Math.min(line.end, line.start + 110)))) end = index
  }
  return notesStart(text, lines, floor, end - 1) ?? end
}

function notesStart(text: string, lines: Line[], floor: number, last: number): number | null {
  let next: number | null = null
  for (let index = last; index > floor; index--) {
    const note = noteNumber(text, lines[index]!)
    if (!note || (next !== null && note.number !== next - 1)) continue
    if (note.number === 1) return isUsed(text, lines[index]!, note.mark) ? index : null
    next = note.number
  }
  return null
}

/** True when the text above refers to the note: "[1]", "1)", or a 1 glued to a stop or a word. */
function isUsed(text: string, line: Span, mark: string): boolean {
  const above = text.slice(0, line.start)
  return mark.length > 1 ? above.includes(mark) : /[\p{L}.,?)]\s?1(?=\s)/u.test(above)
}
