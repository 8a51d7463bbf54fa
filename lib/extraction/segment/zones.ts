import type { Span } from '../types'
import { type Furniture, trimFurniture } from './furniture'
import { type Heading, headingsAbove } from './headings'
import { isBlank, type Line, trimSpan } from './lines'
import type { Mark } from './marks'
import { endMatter } from './notes'

/** A mark with the text up to the next one, and the headings that stand above it. */
export type Zone = { mark: Mark; body: Span; headings: Heading[] }

/** Cuts the document at its marks. Headings right above a question are taken from the zone before it. */
export function cutZones(text: string, lines: Line[], marks: Mark[], furniture: Furniture): Zone[] {
  const zones: Zone[] = []
  marks.forEach((mark, index) => {
    const before = marks[index - 1]
    const floor = before ? firstFreeLine(text, lines, before) : 0
    const headings = mark.kind === 'question' ? headingsAbove(text, lines, mark.line, floor) : []
    const previous = zones.at(-1)
    if (previous)
      previous.body = trimFurniture(
        text,
        { start: previous.mark.body, end: previous.mark.end ?? headings[0]?.start ?? mark.start },
        furniture,
      )
    zones.push({ mark, body: { start: mark.body, end: text.length }, headings })
  })
  const last = zones.at(-1)
  if (last)
    last.body = trimFurniture(
      text,
      { start: last.mark.body, end: last.mark.end ?? documentEnd(text, lines, last.mark) },
      furniture,
    )
  return zones
}

/** A heading never takes the first line of the text it closes off: that line is the question or the answer itself. */
function firstFreeLine(text: string, lines: Line[], mark: Mark): number {
  if (trimSpan(text, { start: mark.body, end: lines[mark.line]!.end }).start < lines[mark.line]!.end)
    return mark.line + 1
  let line = mark.line + 1
  while (line < lines.length && isBlank(lines[line]!)) line++
  return line + 1
}

function documentEnd(text: string, lines: Line[], mark: Mark): number {
  const end = endMatter(text, lines, mark.line, lines.length - 1)
  return lines[end]?.start ?? text.length
}
