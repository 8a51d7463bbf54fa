export type Span = { start: number; end: number }
/** Something to mark in a text, such as a promise. */
export type Mark = Span & { id: string }

/** A run of text under the same marks. */
export type Stretch = Span & {
  /** Ids of the marks over it, outermost first; none where the text is plain. */
  marks: string[]
  /** Marks whose first words these are: the place to link to. */
  opens: string[]
  /** Marks whose last words these are. */
  closes: string[]
}

const longestFirst = (a: Mark, b: Mark) => a.start - b.start || b.end - a.end

/**
 * Cuts the lines of a text into plain and marked stretches, in one sweep. Marks may overlap and may run over several
 * lines; one that falls between lines altogether leaves no trace.
 * @param lines in order, not overlapping; offsets in UTF-16 code units
 */
export function stretchesOf(lines: Span[], marks: Mark[]): Stretch[][] {
  const queue = marks.filter((mark) => mark.end > mark.start).sort(longestFirst)
  const first = new Map<string, Stretch>()
  const last = new Map<string, Stretch>()
  let open: Mark[] = []
  let next = 0
  const cutLine = (line: Span): Stretch[] => {
    const cut: Stretch[] = []
    for (let at = line.start; at < line.end; ) {
      for (let mark = queue[next]; mark && mark.start <= at; mark = queue[++next]) open.push(mark)
      open = open.filter((mark) => mark.end > at)
      const end = Math.min(line.end, queue[next]?.start ?? line.end, ...open.map((mark) => mark.end))
      const stretch: Stretch = { start: at, end, marks: open.map((mark) => mark.id), opens: [], closes: [] }
      for (const id of stretch.marks) {
        if (!first.has(id)) first.set(id, stretch)
        last.set(id, stretch)
      }
      cut.push(stretch)
      at = end
    }
    return cut
  }
  const cut = lines.map(cutLine)
  for (const [id, stretch] of first) stretch.opens.push(id)
  for (const [id, stretch] of last) stretch.closes.push(id)
  return cut
}
