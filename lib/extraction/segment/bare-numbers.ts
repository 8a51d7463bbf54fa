import { BARE_NUMBER, QUESTION_WORD } from '../languages/nl/segment-marks'
import { Sentences } from '../sentences'
import type { Span } from '../types'
import { boldFrom, type Layout } from './bold'
import { isBlank, type Line } from './lines'
import { type Mark, NAMELESS } from './marks'

// A question of more than this many characters before its first question mark is a list item of an answer.
const REACH = 1500
const ASKS = /\?["'’”)\]\s\d[]*$/u

/**
 * Questions numbered "8." or "8)" without a word. A number counts when it follows on the last one (or starts again at 1)
 * and a question mark or an answer mark comes before the next number.
 */
export function findBareMarks(
  text: string,
  lines: Line[],
  answers: Mark[],
  layout: Layout,
  rows: readonly Mark[] = [],
): Mark[] {
  const numbered: Numbered[] = lines.flatMap((line, index) => {
    const match = isBlank(line)
      ? null
      : BARE_NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + 12)))
    return match ? [{ line, index, number: Number(match[1]), body: bodyAt(text, line, match[0].length) }] : []
  })
  const marks: Mark[] = []
  let last = firstNumber(text, numbered, layout) - 1
  let answer = 0
  let row = 0
  numbered.forEach(({ line, index, number, body }, at) => {
    // The rows of a table between them count on.
    for (; row < rows.length && rows[row]!.start < line.start; row++) last = rows[row]!.numbers[0] ?? last
    if (number !== last + 1 && number !== 1) return
    const limit = Math.min(numbered[at + 1]?.line.start ?? text.length, body + REACH)
    while (answer < answers.length && answers[answer]!.start < body) answer++
    const answered = (answers[answer]?.start ?? text.length) < limit
    if (!answered && !asksEarly(text, body, limit, layout) && !startsBold(layout.bold, line.start)) return
    last = number
    marks.push({
      kind: 'question',
      rule: 'bare-number',
      line: index,
      start: line.start,
      body,
      numbers: [number],
      ...NAMELESS,
    })
  })
  return marks.length > 1 || (marks.length === 1 && answers.length > 0) ? marks : []
}

/** Where the question begins behind its number: "3. Vraag: ...", "3. Vraag (VVD): ..." say nothing more by the word. */
function bodyAt(text: string, line: Line, length: number): number {
  const body = line.start + length
  const word = QUESTION_WORD.exec(text.slice(body, Math.min(line.end, body + 10)))
  return Math.min(body + (word?.[0].length ?? 0), line.end)
}

type Numbered = { line: Line; index: number; number: number; body: number }

/** A letter may answer the questions from the eighth on: where two numbers in a row both ask at once, the first of them. */
function firstNumber(text: string, numbered: Numbered[], layout: Layout): number {
  const first = numbered[0]
  if (!first || first.number === 1) return 1
  const next = numbered.find(({ number }, at) => at > 0 && number === first.number + 1)
  const asks = ({ line, body }: Numbered) => asksEarly(text, body, line.end, layout)
  return next && asks(first) && asks(next) ? first.number : 1
}

/** True when one of the first three sentences asks something. */
export function asksEarly(text: string, start: number, end: number, { sheet, furniture }: Layout): boolean {
  const sentences = new Sentences(sheet, start, end, furniture)
  for (let index = 0; index < 3; index++) {
    const sentence = sentences.at(index)
    if (!sentence) return false
    if (ASKS.test(text.slice(Math.max(sentence.start, sentence.end - 20), sentence.end))) return true
  }
  return false
}

function startsBold(bold: Span[], at: number): boolean {
  const run = boldFrom(bold, at)
  return run !== null && run.start <= at && run.end > at + 8
}
