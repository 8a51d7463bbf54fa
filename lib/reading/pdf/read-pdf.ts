import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { FormatReading } from '../document'
import { layOut } from '../lay-out'
import { ReadingError } from '../reading-error'
import { BoldFonts } from './bold-fonts'
import { splitFootnotes } from './footnotes'
import { type Page, sortFurniture } from './furniture'
import { toLines } from './lines'
import { measure } from './measure'
import { asReadingError, openPdf } from './open-pdf'
import { inReadingOrder } from './order'
import { toBlocks } from './paragraphs'
import { readPieces } from './pieces'

const PICTURE = /\/Subtype\s*\/Image/

/**
 * Reads a PDF from the positions and fonts of its characters. Hyphens at line ends stay as printed; form fields
 * and remarks are not read.
 * @throws {ReadingError} corrupt, encrypted, too_many_pages, no_text, scanned
 */
export async function readPdf(bytes: Uint8Array): Promise<FormatReading> {
  const pictures = PICTURE.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'))
  const pdf = await openPdf(bytes)
  try {
    const pages = await readPages(pdf)
    const empty = pages.flatMap((page, index) => (page.lines.length === 0 ? [index + 1] : []))
    if (empty.length === pages.length) throw new ReadingError(pictures ? 'scanned' : 'no_text')
    const laidOut = layOut(arrange(pages), pages.length)
    const scannedPages = pictures ? empty : []
    return { ...laidOut, title: await readTitle(pdf), scannedPages, attachments: [], sentOn: null }
  } catch (error) {
    throw asReadingError(error)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<Page[]> {
  const fonts = new BoldFonts()
  const pages: Page[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { pieces, height } = await readPieces(await pdf.getPage(number), fonts)
    pages.push({ lines: toLines(pieces), height })
  }
  return pages
}

function arrange(pages: Page[]) {
  const sorted = sortFurniture(pages).map((page) => ({ ...page, body: inReadingOrder(page.body) }))
  const measured = measure(sorted)
  const texts = sorted.map(({ header, body, footer }, index) => {
    const page = pages[index] ?? { lines: [], height: 0 }
    return { header, footer, ...splitFootnotes(body, page, measured.size) }
  })
  return toBlocks(texts, measured)
}

async function readTitle(pdf: PDFDocumentProxy): Promise<string | null> {
  const { info } = await pdf.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : null
  return typeof title === 'string' ? title.trim() || null : null
}
