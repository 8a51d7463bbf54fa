import type { Block } from '../lay-out'
import { asListItem } from './bullets'
import { goesOn, isTight, isWideGap, rightEdges } from './joins'
import type { Line } from './lines'
import type { Measure } from './measure'

export type PageText = { header: Line[]; text: Line[]; notes: Line[]; footer: Line[] }

/**
 * Lines to blocks: one block per printed line, tight where it goes on with the paragraph above it. A paragraph
 * that runs over the foot of a page stays whole: the notes and footer of that page follow it.
 */
export function toBlocks(pages: PageText[], measured: Measure): Block[] {
  const blocks: Block[] = []
  const held: Block[] = []
  let above: Line | null = null
  let indent: number | null = null
  pages.forEach((page, index) => {
    const first = page.text[0]
    const runsOver = above !== null && first !== undefined && goesOn(above, first, measured)
    const margins = asOwnBlocks(page.header, index, measured)
    if (runsOver) held.push(...margins)
    else blocks.push(...held.splice(0), ...margins)
    const edges = rightEdges(page.text, measured)
    page.text.forEach((line, at) => {
      const item = asListItem(line.runs)
      const place = { right: edges[at] ?? 0, indent, item: item !== null }
      const tight = at === 0 ? runsOver : above !== null && isTight(above, line, place, measured)
      if (!tight && !(at === 0 && runsOver)) blocks.push(...held.splice(0))
      blocks.push({ runs: item ?? line.runs, tight, page: index })
      if (item) indent = line.left
      else if (!tight) indent = null
      above = line
    })
    held.push(...asOwnBlocks(page.notes, index, measured), ...asOwnBlocks(page.footer, index, measured))
  })
  return blocks.concat(held)
}

function asOwnBlocks(lines: Line[], page: number, measured: Measure): Block[] {
  return lines.map((line, index) => {
    const above = lines[index - 1]
    return { runs: line.runs, tight: above !== undefined && !isWideGap(above, line, measured), page }
  })
}
