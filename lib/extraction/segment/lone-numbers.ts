import { isDigitAt } from '../letters'
import { asksEarly } from './bare-numbers'
import { type Furniture, NO_FURNITURE } from './furniture'
import { isBlank, type Line } from './lines'
import { type Mark, NAMELESS } from './marks'
import type { Sheet } from './sheet'

const LONGEST_NUMBER = 3
/** Fewer may be chance. */
const FEWEST = 3
/** Page numbers count on as well, but something is asked under few of them. */
const MOST_OF = 0.8

type Lone = { index: number; number: number }

/**
 * Lines with nothing but a number, counting up from one, with a question right under nearly each of them: the questions of a
 * list, and no pages. For a document that marks no questions in any other way.
 */
export function findLoneNumbers(sheet: Sheet, lines: Line[]): ReadonlySet<number> {
  const { text } = sheet
  const counted: Lone[] = []
  for (let index = 0; index < lines.length; index++) {
    const number = loneNumber(text, lines[index]!)
    if (number === (counted.at(-1)?.number ?? 0) + 1) counted.push({ index, number })
  }
  if (counted.length < FEWEST) return NO_FURNITURE
  const layout = { sheet, bold: [], furniture: NO_FURNITURE }
  const asked = counted.filter(({ index }, nth) => {
    const next = counted[nth + 1]?.index
    return asksEarly(text, lines[index]!.end, next === undefined ? text.length : lines[next]!.start, layout)
  })
  if (asked.length < counted.length * MOST_OF) return NO_FURNITURE
  return new Set(counted.map(({ index }) => lines[index]!.start))
}

/** The number that is all there is on the line, or -1. */
function loneNumber(text: string, { start, end }: Line): number {
  if (start === end || end - start > LONGEST_NUMBER || !isDigitAt(text, start)) return -1
  const words = text.slice(start, end)
  return /^\d+$/.test(words) ? Number(words) : -1
}

export const withoutNumbers = (furniture: Furniture, numbers: ReadonlySet<number>): Furniture =>
  numbers.size === 0 ? furniture : new Set([...furniture].filter((start) => !numbers.has(start)))

/** The marks on these lines. */
export function loneMarks(text: string, lines: readonly Line[], numbers: ReadonlySet<number>): Mark[] {
  if (numbers.size === 0) return []
  return lines.flatMap((line, index) => {
    if (isBlank(line) || !numbers.has(line.start)) return []
    const number = Number(text.slice(line.start, line.end))
    const place = { line: index, start: line.start, body: line.end }
    return [{ kind: 'question', rule: 'lone-number', ...place, numbers: [number], ...NAMELESS } as const]
  })
}
