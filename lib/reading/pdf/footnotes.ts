import type { Page } from './furniture'
import type { Line } from './lines'

const SMALL = 0.93
const MARK = /^\s*(?:\d{1,3}|[*†‡]{1,3})\s?\S/
const LOWER_PART = 0.35

/** Small type at the foot of a page, from its first line with a mark on. */
export function splitFootnotes(body: Line[], page: Page, textSize: number): { text: Line[]; notes: Line[] } {
  let first = body.length
  while (first > 0 && isSmall(body[first - 1], page, textSize)) first -= 1
  while (first < body.length && !MARK.test(body[first]?.text ?? '')) first += 1
  return { text: body.slice(0, first), notes: body.slice(first) }
}

function isSmall(line: Line | undefined, page: Page, textSize: number): boolean {
  return line !== undefined && line.size < textSize * SMALL && line.baseline > page.height * LOWER_PART
}
