/**
 * The page, from 1, on which an offset stands; null where the format has no pages.
 * @param pages start offset of each page, ascending
 */
export function pageAt(pages: number[], offset: number): number | null {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pages[middle]! <= offset) low = middle + 1
    else high = middle
  }
  return pages.length === 0 ? null : Math.max(1, low)
}

/** For each paragraph the page that begins in it or just before it, null for those in the midst of a page. */
export function pageStarts(pages: number[], paragraphs: { end: number }[]): (number | null)[] {
  let last = 0
  return paragraphs.map(({ end }) => {
    const page = pageAt(pages, end - 1)
    if (page === null || page === last) return null
    last = page
    return page
  })
}
