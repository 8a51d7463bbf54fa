/** A document as the PDF a municipality sends: letterhead, bold questions, footnotes, page numbers. */
import PDFDocument from 'pdfkit'
import { COUNCIL } from '../data/council'
import { fullDay } from '../data/dutch-words'
import type { Letter } from './letter'
import { linesOf, type Measure } from './pdf/lines'
import { type Page, type Placed, paginate } from './pdf/paginate'
import { COLOURS, COLUMN, PAGE, STYLES, type StyleName } from './pdf/styles'

type Pdf = InstanceType<typeof PDFDocument>

const POSTAL_ADDRESS = `Postbus 1, 0000 AA ${COUNCIL.place}  |  woordhaven.gestand.example`
const MARK_RISE = -1.5
const FOOTER_TOP = PAGE.height - 52

function write(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  style: StyleName,
  colour = STYLES[style].colour,
) {
  pdf.font(STYLES[style].font, STYLES[style].size).fillColor(colour).text(text, x, y, { lineBreak: false })
}

function drawLine(pdf: Pdf, line: Placed, measure: Measure) {
  let x = PAGE.left + line.x
  for (const run of line.runs) {
    write(pdf, run.text, x, line.y + (run.style === 'mark' ? MARK_RISE : 0), run.style)
    x += measure(run.text, run.style)
  }
}

const rule = (pdf: Pdf, y: number, width: number) =>
  pdf
    .moveTo(PAGE.left, y)
    .lineTo(PAGE.left + width, y)
    .lineWidth(0.6)
    .strokeColor(COLOURS.line)
    .stroke()

/** A ship's sail above two waves, and the name. */
function drawLetterhead(pdf: Pdf) {
  const [x, y] = [PAGE.left, 40]
  pdf.roundedRect(x, y, 40, 40, 4).fill(COLOURS.blue)
  pdf
    .moveTo(x + 20, y + 6)
    .lineTo(x + 33, y + 25)
    .lineTo(x + 20, y + 25)
    .fill('#ffffff')
  pdf
    .moveTo(x + 17, y + 11)
    .lineTo(x + 17, y + 25)
    .lineTo(x + 8, y + 25)
    .fill('#9fc3e6')
  for (const wave of [30, 35]) {
    pdf.moveTo(x + 6, y + wave).bezierCurveTo(x + 14, y + wave - 4, x + 26, y + wave + 4, x + 34, y + wave)
    pdf.lineWidth(1.6).strokeColor('#ffffff').stroke()
  }
  pdf
    .font('Helvetica', 11)
    .fillColor(COLOURS.blue)
    .text('Gemeente', x + 50, y + 5, { lineBreak: false })
  pdf.font('Helvetica-Bold', 17).text(COUNCIL.place, x + 50, y + 19, { lineBreak: false })
}

function drawRunningHead(pdf: Pdf, { number, date }: Letter) {
  write(pdf, `${COUNCIL.name}  |  ${number}  |  ${fullDay(date)}`, PAGE.left, 46, 'note', COLOURS.grey)
  rule(pdf, 62, COLUMN)
}

function drawFooter(pdf: Pdf, page: number, pages: number, measure: Measure) {
  const text = `Pagina ${page} van ${pages}`
  write(pdf, text, PAGE.left + COLUMN - measure(text, 'note'), FOOTER_TOP, 'note', COLOURS.grey)
  if (page === 1) write(pdf, POSTAL_ADDRESS, PAGE.left, FOOTER_TOP, 'note', COLOURS.grey)
}

function drawPage(pdf: Pdf, { lines, notes, notesTop }: Page, measure: Measure) {
  for (const line of lines) drawLine(pdf, line, measure)
  if (notes.length > 0) rule(pdf, notesTop - 5, COLUMN / 3)
  for (const note of notes) drawLine(pdf, note, measure)
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}

/** A4, the standard fonts. The same letter gives the same bytes: its own date stands in for the clock. */
export function renderPdf(letter: Letter): Promise<Uint8Array> {
  const info = {
    Title: letter.title,
    Author: COUNCIL.name,
    CreationDate: new Date(`${letter.date}T09:00:00Z`),
  }
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, lang: 'nl-NL', info })
  const bytes = collect(pdf)
  const measure: Measure = (text, style) =>
    pdf.font(STYLES[style].font, STYLES[style].size).widthOfString(text)
  const pages = paginate(linesOf(letter, measure), measure)
  for (const [index, page] of pages.entries()) {
    pdf.addPage()
    if (index === 0) drawLetterhead(pdf)
    else drawRunningHead(pdf, letter)
    drawPage(pdf, page, measure)
    drawFooter(pdf, index + 1, pages.length, measure)
  }
  pdf.end()
  return bytes
}
