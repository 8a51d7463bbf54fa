import { randomUUID } from 'node:crypto'

/**
 * Long parts of one visitor's page, laid aside while React draws the rest and put back as the page is sent: React writes
 * what it draws twice, and the second time only for scripts that a visitor does not get.
 */
export class Aside {
  private readonly parts: string[] = []
  /** Nobody can have written this in a text of theirs. */
  private readonly sign = randomUUID()

  /** Keeps a part. @returns the words to draw in its place */
  lay(html: string): string {
    this.parts.push(html)
    return `[${this.sign}:${this.parts.length - 1}]`
  }

  /** The page with every part where it belongs. */
  putBack(page: string): string {
    if (this.parts.length === 0) return page
    const [before = '', ...marked] = page.split(`[${this.sign}:`)
    let whole = before
    for (const piece of marked) {
      const end = piece.indexOf(']')
      whole += (this.parts[Number(piece.slice(0, end))] ?? '') + piece.slice(end + 1)
    }
    return whole
  }
}
