/** From blocks to lines that fit the column. Knows widths only through `measure`, so it needs no PDF to run. */
import type { Block, Letter } from '../letter'
import { COLUMN, STYLES, type StyleName } from './styles'

export type Run = { text: string; style: StyleName }
/** `x` from the left of the column; `before` is white space above, dropped at the top of a page. */
export type Line = {
  runs: Run[]
  x: number
  before: number
  leading: number
  /** Stays on the page of the line after it. */
  holdsNext: boolean
  /** Footnotes marked in this line, already numbered. */
  notes: string[]
}
export type Measure = (text: string, style: StyleName) => number

type Wrapping = { style: StyleName; x: number; before: number; holdsNext: boolean }

const LABEL_WIDTH = 92
const BULLET_INDENT = 14

const widthOf = (runs: Run[], measure: Measure): number =>
  runs.reduce((sum, run) => sum + measure(run.text, run.style), 0)

/** Words with the footnote mark of `number` attached to the one that carries it. */
function words(text: string, style: StyleName, number: number): Run[][] {
  return text.split(' ').map((word) => {
    const [before = '', after] = word.split('{note}')
    if (after === undefined) return [{ text: word, style }]
    const runs: Run[] = [
      { text: before, style },
      { text: String(number), style: 'mark' },
      { text: after, style },
    ]
    return runs.filter((run) => run.text)
  })
}

/** Neighbouring runs of one style become one, as a typesetter would write them. */
function merge(runs: Run[]): Run[] {
  const merged: Run[] = []
  for (const { text, style } of runs) {
    const last = merged.at(-1)
    if (last?.style === style) last.text += text
    else merged.push({ text, style })
  }
  return merged
}

export function wrap(text: string, wrapping: Wrapping, measure: Measure, number = 0): Line[] {
  const { style, x, before, holdsNext } = wrapping
  const rows: Run[][] = []
  let row: Run[] = []
  for (const word of words(text, style, number)) {
    const longer: Run[] = row.length === 0 ? word : [...row, { text: ' ', style }, ...word]
    if (row.length > 0 && x + widthOf(longer, measure) > COLUMN) {
      rows.push(row)
      row = word
    } else row = longer
  }
  const lastIndex = rows.length
  return [...rows, row].map((runs, index) => ({
    runs: merge(runs),
    x,
    before: index === 0 ? before : 0,
    leading: STYLES[style].leading,
    // Never one line of a paragraph alone at the foot or the head of a page.
    holdsNext: holdsNext || (index < lastIndex && (index === 0 || index === lastIndex - 1)),
    notes: [],
  }))
}

const HEADINGS = { party: 20, heading: 22, topic: 14 } as const

/** A paragraph's footnote comes with the line that carries its mark. */
function paragraphLines(text: string, note: string | null, number: number, measure: Measure): Line[] {
  const lines = wrap(text, { style: 'body', x: 0, before: 5, holdsNext: false }, measure, number)
  if (note === null) return lines
  return lines.map((line) => {
    const marked = line.runs.some((run) => run.style === 'mark')
    return marked ? { ...line, notes: [`${number} ${note}`] } : line
  })
}

function bulletLines(item: string, measure: Measure): Line[] {
  const [first, ...rest] = wrap(
    item,
    { style: 'body', x: BULLET_INDENT, before: 2, holdsNext: false },
    measure,
  )
  if (!first) return []
  const dot: Line = { ...first, runs: [{ text: '•', style: 'body' }], x: 2, leading: 0, holdsNext: true }
  return [dot, { ...first, before: 0 }, ...rest]
}

function blockLines(block: Block, number: number, measure: Measure): Line[] {
  switch (block.block) {
    case 'party':
    case 'heading':
    case 'topic':
      return wrap(
        block.text,
        { style: block.block, x: 0, before: HEADINGS[block.block], holdsNext: true },
        measure,
      )
    case 'question': {
      const text = `Vraag ${block.number}: ${block.text}`
      return wrap(text, { style: 'question', x: 0, before: 12, holdsNext: true }, measure)
    }
    case 'bullets':
      return block.items.flatMap((item) => bulletLines(item, measure))
    case 'paragraph':
      return paragraphLines(block.text, block.note, number, measure)
  }
}

function factLines({ facts }: Letter, measure: Measure): Line[] {
  return facts.flatMap(({ label, value }, index) => {
    const before = index === 0 ? 26 : 1
    const [name] = wrap(label, { style: 'label', x: 0, before, holdsNext: true }, measure)
    const lines = wrap(value, { style: 'body', x: LABEL_WIDTH, before: 0, holdsNext: true }, measure)
    return name ? [{ ...name, leading: 0 }, ...lines] : lines
  })
}

const plain = (text: string, before: number, measure: Measure): Line[] =>
  wrap(text, { style: 'body', x: 0, before, holdsNext: true }, measure)

/** The whole letter as lines, top to bottom; footnotes are numbered in the order of the text. */
export function linesOf(letter: Letter, measure: Measure): Line[] {
  let notes = 0
  const body = letter.blocks.flatMap((block) => {
    if (block.block === 'paragraph' && block.note !== null) notes += 1
    return blockLines(block, notes, measure)
  })
  return [
    ...letter.to.flatMap((line) => plain(line, 0, measure)),
    ...factLines(letter, measure),
    ...(letter.salutation ? plain(letter.salutation, 30, measure) : []),
    ...body,
    ...letter.closing.flatMap((line, index) => plain(line, index === 0 ? 26 : line === '' ? 10 : 0, measure)),
  ]
}
