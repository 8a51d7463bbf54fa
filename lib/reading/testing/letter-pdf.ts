import PDFDocument from 'pdfkit'
import type { Letter, Part } from './letter'

export type PdfOptions = {
  password?: string
  /** Printed at the top of every page. */
  header?: string
  /** "Pagina 1 van 2" at the foot of every page. */
  pageNumbers?: boolean
  /** Paper height in points; a low one makes several pages of a short letter. */
  height?: number
}

type Pdf = PDFKit.PDFDocument

const MARGIN = 72
const SIZE = 11
const SMALL = 8

/** The letter as a PDF: bold headings and questions, bullets, notes at the foot of their page. */
export async function letterPdf(letter: Letter, options: PdfOptions = {}): Promise<Uint8Array> {
  return drawPdf(options, letter.title, (pdf) => {
    const notes: string[] = []
    if (options.header) pdf.on('pageAdded', () => drawHeader(pdf, options.header ?? ''))
    if (options.header) drawHeader(pdf, options.header)
    for (const part of letter.parts) drawPart(pdf, part, notes)
    drawNotes(pdf, notes)
    if (options.pageNumbers) drawPageNumbers(pdf)
  })
}

/** Any drawing as a PDF. */
export function drawPdf(options: PdfOptions, title: string, draw: (pdf: Pdf) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: [595, options.height ?? 842],
    margin: MARGIN,
    info: { Title: title },
    bufferPages: true,
    ...(options.password ? { userPassword: options.password } : {}),
  })
  const pieces: Buffer[] = []
  pdf.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise<void>((resolve) => pdf.on('end', () => resolve()))
  draw(pdf)
  pdf.end()
  return ended.then(() => new Uint8Array(Buffer.concat(pieces)))
}

function drawPart(pdf: Pdf, part: Part, notes: string[]): void {
  const bold = part.kind === 'heading' || part.kind === 'question'
  pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(SIZE)
  if (part.kind === 'bullet') {
    // pdfkit breaks the page for the words alone and would leave the sign behind.
    if (pdf.y + SIZE * 3 > pdf.page.height - MARGIN) pdf.addPage()
    const { y } = pdf
    pdf.text('•', MARGIN, y, { lineBreak: false }).text(part.text, MARGIN + 18, y, { width: 433 })
    pdf.x = MARGIN
  } else pdf.text(part.text, MARGIN, pdf.y, { continued: part.note !== undefined })
  if (part.note !== undefined) {
    notes.push(part.note)
    pdf.fontSize(6).text(String(notes.length))
    pdf.y += SIZE - 6
  }
  pdf.fontSize(SIZE).moveDown(0.6)
}

function drawNotes(pdf: Pdf, notes: string[]): void {
  notes.forEach((note, index) => {
    const y = pdf.page.height - MARGIN - (notes.length - index) * 11
    pdf
      .font('Helvetica')
      .fontSize(SMALL)
      .text(`${index + 1} ${note}`, MARGIN, y, { lineBreak: false })
  })
}

function drawHeader(pdf: Pdf, header: string): void {
  const { x, y } = pdf
  pdf.font('Helvetica').fontSize(9).text(header, MARGIN, 36, { lineBreak: false })
  pdf.x = x
  pdf.y = y
}

function drawPageNumbers(pdf: Pdf): void {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page)
    pdf.page.margins.bottom = 0
    pdf.font('Helvetica').fontSize(9)
    pdf.text(`Pagina ${page + 1} van ${count}`, 400, pdf.page.height - 40, { lineBreak: false })
  }
}
