import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Font = { name?: string; bold?: boolean; black?: boolean }

const BOLD_NAME = /bold|black|heavy|semibold|demi/i

/** Which fonts of a PDF are bold. pdf.js tells a font's name only after it has prepared the page for drawing. */
export class BoldFonts {
  private readonly bold = new Map<string, boolean>()

  /** Looks up the fonts of a page that are not known yet; drawing work is done only then. */
  async learn(page: PDFPageProxy, names: string[]): Promise<void> {
    const unknown = names.filter((name) => !this.bold.has(name))
    if (unknown.length === 0) return
    await page.getOperatorList()
    for (const name of unknown) this.bold.set(name, isBold(this.font(page, name)))
  }

  isBold(name: string): boolean {
    return this.bold.get(name) ?? false
  }

  private font(page: PDFPageProxy, name: string): Font {
    return page.commonObjs.has(name) ? ((page.commonObjs.get(name) as Font | null) ?? {}) : {}
  }
}

function isBold(font: Font): boolean {
  return font.bold === true || font.black === true || BOLD_NAME.test(font.name ?? '')
}
