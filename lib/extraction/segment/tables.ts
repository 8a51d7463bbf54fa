import { TABLE_HEAD } from '../languages/nl/question-heads'
import { isBlank, type Line, trimSpan } from './lines'
import type { Mark } from './marks'
import { namesIn } from './names'

const PIPE = '|'
const RULER = /^[|:\-\s]+$/
// A row with more cells than this is no row of questions.
const MOST_CELLS = 20

type Cell = { start: number; end: number }
type Columns = Record<keyof typeof TABLE_HEAD, number>

/** Questions and answers in the columns of a table whose cells stand between pipes. Linear in the lines. */
export function findTableMarks(text: string, lines: readonly Line[]): Mark[] {
  const marks: Mark[] = []
  let columns: Columns | null = null
  let head = -1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const cells = cellsOf(text, line)
    if (!cells) {
      if (!isBlank(line)) columns = null
      continue
    }
    if (columns && RULER.test(text.slice(line.start, Math.min(line.end, line.start + 400)))) continue
    const heads = columnsOf(text, cells)
    if (heads) {
      columns = heads
      head = index
    } else if (columns) {
      marks.push(
        ...rowMarks(text, cells, columns, head < 0 ? line : lines[head]!, head < 0 ? index : head, index),
      )
      head = -1
    }
  }
  return marks
}

/** The cells of a row, without their margins; null for any other line. */
function cellsOf(text: string, { start, end }: Line): Cell[] | null {
  if (text[start] !== PIPE) return null
  const cells: Cell[] = []
  for (let from = start + 1; from < end && cells.length < MOST_CELLS; ) {
    const pipe = text.indexOf(PIPE, from)
    const to = pipe < 0 || pipe > end ? end : pipe
    cells.push(trimSpan(text, { start: from, end: to }))
    from = to + 1
  }
  return cells.length > 1 ? cells : null
}

function columnsOf(text: string, cells: readonly Cell[]): Columns | null {
  const column = (pattern: RegExp) =>
    cells.findIndex(({ start, end }) => pattern.test(text.slice(start, end)))
  const found = Object.fromEntries(
    Object.entries(TABLE_HEAD).map(([name, pattern]) => [name, column(pattern)]),
  ) as Columns
  return found.question >= 0 && found.answer > found.question ? found : null
}

/** The first row stands, with its headings, from the head of the table on. */
function rowMarks(
  text: string,
  cells: readonly Cell[],
  columns: Columns,
  { start }: Line,
  line: number,
  row: number,
): Mark[] {
  const said = (at: number) => (cells[at] ? text.slice(cells[at].start, cells[at].end) : '')
  const question = cells[columns.question]
  const answer = cells[columns.answer]
  if (!question || !answer || question.start === question.end) return []
  const number = /\d{1,3}/.exec(said(columns.number))?.[0]
  const shared = { rule: 'table', numbers: number ? [Number(number)] : [] }
  const { party = null } = namesIn(said(columns.party)) ?? {}
  const at = said(columns.page)
  const page = at === '' ? null : at.replace(/^(?=\d)/, 'blz. ')
  const topic = said(columns.topic) === '' ? null : said(columns.topic)
  return [
    { ...shared, kind: 'question', line, start, body: question.start, end: question.end, party, topic, page },
    {
      ...{ ...shared, kind: 'answer', line: row, start: question.end, body: answer.start, end: answer.end },
      ...{ party: null, topic: null, page: null },
    },
  ]
}
