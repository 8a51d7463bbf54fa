import PDFDocument from 'pdfkit'
import type { ReminderLetter } from './letter'
import { type Doc, type Struct, setTable } from './set-table'

const PAGE = { size: 'A4', margins: { top: 64, bottom: 64, left: 64, right: 64 } } as const
/** A piece of text under its own tag, so that a screen reader knows what it is. */
function say(doc: Doc, parent: Struct, tag: string, text: string, size: number, font = 'Helvetica') {
  parent.add(
    doc.struct(tag, {}, () => {
      doc.font(font).fontSize(size).text(text, { lineGap: 2 })
    }),
  )
  doc.moveDown(0.6)
}

function setLetter(doc: Doc, { title, sender, facts, opening, lists, closing, link }: ReminderLetter) {
  const root = doc.struct('Document')
  doc.addStructure(root)
  say(doc, root, 'P', sender, 10)
  say(doc, root, 'H1', title, 18, 'Helvetica-Bold')
  for (const text of [...facts, ...opening]) say(doc, root, 'P', text, 10.5)
  for (const list of lists) {
    say(doc, root, 'H2', list.heading, 13, 'Helvetica-Bold')
    if (list.rows.length > 0) setTable(doc, root, list)
    else say(doc, root, 'P', list.none, 10.5)
  }
  for (const text of closing) say(doc, root, 'P', text, 10.5)
  if (link) {
    say(doc, root, 'P', link.words, 10.5, 'Helvetica-Bold')
    doc.font('Helvetica').fontSize(9)
    doc.text(link.href, { link: link.href, underline: true, structParent: root, structType: 'Link' } as never)
  }
  root.end()
}

/** The letter as a PDF with a title, a language and tags: headings, paragraphs, real tables. */
export function renderPdf(letter: ReminderLetter): Promise<Buffer> {
  const { title, sender, language } = letter
  const lang = language === 'nl' ? 'nl-NL' : 'en-GB'
  const info = { Title: title, Author: sender }
  const doc = new PDFDocument({ ...PAGE, tagged: true, lang, displayTitle: true, pdfVersion: '1.7', info })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  const whole = new Promise<Buffer>((resolve, reject) => {
    doc.once('end', () => resolve(Buffer.concat(chunks)))
    doc.once('error', reject)
  })
  setLetter(doc, letter)
  doc.end()
  return whole
}
