/**
 * Number of the page a place in the text stands on.
 * @param pages offset where each page starts, ascending; empty where the format has no pages
 * @returns 1 for the first page; null where there are no pages
 */
export function pageAt(pages: readonly number[], offset: number): number | null {
  if (pages.length === 0) return null
  return Math.max(1, pages.filter((start) => start <= offset).length)
}
