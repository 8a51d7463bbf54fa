/** Lines onto pages: footnotes take their room at the bottom, headings and questions stay with what follows. */
import { type Line, type Measure, wrap } from './lines'
import { FIRST_TOP, PAGE } from './styles'

/** `y` from the top of the page. Footnotes are lines too, set above the bottom margin. */
export type Placed = Line & { y: number }
export type Page = { lines: Placed[]; notes: Placed[]; notesTop: number }

const NOTES_GAP = 12

const noteLines = (notes: string[], measure: Measure): Line[] =>
  notes.flatMap((note) => wrap(note, { style: 'note', x: 0, before: 1, holdsNext: false }, measure))

const heightOf = (lines: Line[]): number => lines.reduce((sum, line) => sum + line.before + line.leading, 0)

const notesHeight = (notes: Line[]): number => (notes.length === 0 ? 0 : heightOf(notes) + NOTES_GAP)

/** A line with everything before it that must not be parted from it. */
function groups(lines: Line[]): Line[][] {
  const all: Line[][] = []
  let group: Line[] = []
  for (const line of lines) {
    group.push(line)
    if (line.holdsNext) continue
    all.push(group)
    group = []
  }
  return group.length > 0 ? [...all, group] : all
}

function place(lines: Line[], top: number): Placed[] {
  let y = top
  return lines.map((line, index) => {
    y += index === 0 ? 0 : line.before
    const placed = { ...line, y }
    y += line.leading
    return placed
  })
}

function finish(lines: Line[], notes: Line[], top: number): Page {
  const notesTop = PAGE.height - PAGE.bottom - heightOf(notes)
  return { lines: place(lines, top), notes: place(notes, notesTop), notesTop }
}

export function paginate(lines: Line[], measure: Measure): Page[] {
  const pages: Page[] = []
  let top = FIRST_TOP
  let onPage: Line[] = []
  let notes: Line[] = []
  for (const group of groups(lines)) {
    const more = noteLines(
      group.flatMap((line) => line.notes),
      measure,
    )
    const height = heightOf([...onPage, ...group]) + notesHeight([...notes, ...more])
    if (onPage.length > 0 && top + height > PAGE.height - PAGE.bottom) {
      pages.push(finish(onPage, notes, top))
      top = PAGE.top
      onPage = []
      notes = []
    }
    onPage = [...onPage, ...group]
    notes = [...notes, ...more]
  }
  return [...pages, finish(onPage, notes, top)]
}
