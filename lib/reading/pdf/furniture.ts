import { isPageNumber } from '../page-number'
import type { Line } from './lines'

export type Page = { lines: Line[]; height: number }
export type SortedPage = { header: Line[]; body: Line[]; footer: Line[] }

/** Headers and footers stand in this part of the height, at the top and at the bottom. */
const MARGIN = 0.14
/** In type sizes: wider than the pitch of a paragraph. */
const APART = 1.7
const FEWEST_PAGES = 2
const SHARE_OF_PAGES = 0.4

type Edge = 'top' | 'bottom'

/**
 * Parts headers and footers from the text: what the writer marked as such, and outermost lines that come back on
 * many pages. Page numbers go; anything else is kept where it stands first and dropped where it comes back.
 */
export function sortFurniture(pages: Page[]): SortedPage[] {
  const repeated = findRepeated(pages)
  const seen = new Set<string>()
  return pages.map((page, index) => {
    const header = new Set(edgeLines(page, index, 'top', repeated))
    const footer = new Set(edgeLines(page, index, 'bottom', repeated))
    const keep = (line: Line) => {
      const key = keyOf(line, index)
      return !isPageNumber(line.text) && !seen.has(key) && seen.add(key)
    }
    return {
      header: page.lines.filter((line) => header.has(line) && keep(line)),
      body: page.lines.filter((line) => !header.has(line) && !footer.has(line)),
      footer: page.lines.filter((line) => !header.has(line) && footer.has(line) && keep(line)),
    }
  })
}

function findRepeated(pages: Page[]): Set<string> {
  const counts = new Map<string, number>()
  pages.forEach((page, index) => {
    const keys = (['top', 'bottom'] as const).flatMap((edge) =>
      page.lines.filter((line) => isInMargin(line, page, edge)).map((line) => edge + keyOf(line, index)),
    )
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  })
  const enough = Math.max(FEWEST_PAGES, Math.ceil(pages.length * SHARE_OF_PAGES))
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
}

/** From the edge inwards, as long as lines are furniture: text that happens to repeat further in stays. */
function edgeLines(page: Page, index: number, edge: Edge, repeated: Set<string>): Line[] {
  const direction = edge === 'top' ? 1 : -1
  const inwards = [...page.lines].sort((a, b) => direction * (a.baseline - b.baseline))
  const found: Line[] = []
  for (const [at, line] of inwards.entries()) {
    if (!isInMargin(line, page, edge) && !line.artifact) break
    const known =
      line.artifact || repeated.has(edge + keyOf(line, index)) || isLoneNumber(line, inwards[at + 1])
    if (!known) break
    found.push(line)
  }
  return found
}

/** A number right under a line of text may be the end of a sentence. */
function isLoneNumber(line: Line, inner: Line | undefined): boolean {
  const apart = !inner || Math.abs(inner.baseline - line.baseline) > line.size * APART
  return apart && isPageNumber(line.text)
}

function isInMargin(line: Line, page: Page, edge: Edge): boolean {
  return edge === 'top' ? line.baseline < page.height * MARGIN : line.baseline > page.height * (1 - MARGIN)
}

/** The same for "Pagina 2" on page 2 and "Pagina 3" on page 3; other numbers are words like any other. */
function keyOf(line: Line, index: number): string {
  const words = line.text.replace(/\s+/g, ' ').trim()
  return words.replace(new RegExp(`\\b${index + 1}\\b`), '#')
}
