import { INLINE_ANSWER } from '../languages/nl/segment-marks'
import { isSpace, type Line } from './lines'
import { type Mark, NAMELESS } from './marks'
import type { Sheet } from './sheet'

const LONGEST_MARK = 60
const INITIALS = 'ARBTSOHD'

/** "Wat kost het? Antwoord: een ton.": marks of answers that stand behind the question mark, on its line. */
export function findInlineAnswers({ text, stops }: Sheet, lines: readonly Line[]): Mark[] {
  const marks: Mark[] = []
  let index = 0
  for (const stop of stops) {
    if (text[stop] !== '?') continue
    while (index < lines.length && lines[index]!.end <= stop) index++
    const line = lines[index]
    if (!line || line.start > stop) continue
    let start = stop + 1
    while (start < line.end && isSpace(text.charCodeAt(start))) start++
    if (start === line.end || start === stop + 1 || !INITIALS.includes(text[start]!)) continue
    const match = INLINE_ANSWER.exec(text.slice(start, Math.min(text.length, start + LONGEST_MARK)))
    if (match) marks.push(answerAt(line, index, start, match[0].length))
  }
  return marks
}

function answerAt(line: Line, index: number, start: number, length: number): Mark {
  return {
    kind: 'answer',
    rule: 'answer-inline',
    line: index,
    start,
    body: Math.min(start + length, line.end),
    numbers: [],
    ...NAMELESS,
  }
}
