import { BARE_NUMBER } from '../languages/nl/segment-marks'
import { isDigitAt } from '../letters'
import { headAt } from './heads'
import { isBlank, type Line } from './lines'
import type { Mark } from './marks'

const LONGEST_NUMBER = 12

/** "3. Fractie SGP, blz. 50" above "Vraag: ...": the number and the party of a question that has none on its own line. */
export function readHeadsAbove(text: string, lines: readonly Line[], marks: Mark[]): Mark[] {
  const isBare = ({ kind, numbers }: Mark) => kind === 'question' && numbers.length === 0
  return marks.some(isBare)
    ? marks.map((mark) => (isBare(mark) ? withHeadAbove(text, lines, mark) : mark))
    : marks
}

function withHeadAbove(text: string, lines: readonly Line[], mark: Mark): Mark {
  let index = mark.line - 1
  while (index >= 0 && isBlank(lines[index]!)) index--
  const line = lines[index]
  if (!line || !isDigitAt(text, line.start)) return mark
  const number = BARE_NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_NUMBER)))
  const head = number && headAt(text, line.start + number[0].length, line.end)
  if (!head?.known || head.body < line.end) return mark
  const { party, topic, page } = head
  return { ...mark, line: index, start: line.start, numbers: [Number(number![1])], party, topic, page }
}
