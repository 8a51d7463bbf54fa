/** A document as Word writes it: styled headings, real lists, real footnotes. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { IsoDate } from '../../../lib/extraction/types'
import { COUNCIL } from '../data/council'
import type { Block, Letter } from './letter'

const BLUE = '1F4E79'
const BODY = { font: 'Arial', size: 21 } as const
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE }

const run = (text: string, bold = false) => new TextRun({ text, bold, ...BODY })
const plain = (text: string, bold = false) => new Paragraph({ children: [run(text, bold)] })

const LEVELS = {
  party: HeadingLevel.HEADING_1,
  heading: HeadingLevel.HEADING_2,
  topic: HeadingLevel.HEADING_3,
}

/** Footnotes in the order of the text, numbered from 1. */
const notesOf = (blocks: Block[]): string[] =>
  blocks.flatMap((block) => (block.block === 'paragraph' && block.note ? [block.note] : []))

function paragraph(text: string, note: string | null, notes: string[]): Paragraph {
  const [before = '', after = ''] = text.split('{note}')
  const mark = note ? [new FootnoteReferenceRun(notes.indexOf(note) + 1)] : []
  return new Paragraph({ children: [run(before), ...mark, run(after)], spacing: { after: 160 } })
}

function renderBlock(block: Block, notes: string[]): Paragraph[] {
  switch (block.block) {
    case 'party':
    case 'heading':
    case 'topic':
      return [
        new Paragraph({
          text: block.text,
          heading: LEVELS[block.block],
          spacing: { before: 240, after: 80 },
        }),
      ]
    case 'question':
      return [plain(`Vraag ${block.number}: ${block.text}`, true)]
    case 'bullets':
      return block.items.map((item) => new Paragraph({ children: [run(item)], bullet: { level: 0 } }))
    case 'paragraph':
      return [paragraph(block.text, block.note, notes)]
  }
}

function factsTable(letter: Letter): Table {
  const cell = (text: string, bold: boolean, width: number) =>
    new TableCell({
      children: [plain(text, bold)],
      borders: NO_LINES,
      width: { size: width, type: WidthType.DXA },
    })
  const rows = letter.facts.map(
    ({ label, value }) => new TableRow({ children: [cell(label, true, 1800), cell(value, false, 7200)] }),
  )
  return new Table({ rows, columnWidths: [1800, 7200], width: { size: 9000, type: WidthType.DXA } })
}

const header = new Header({
  children: [
    new Paragraph({
      children: [new TextRun({ text: COUNCIL.name, bold: true, font: 'Arial', size: 28, color: BLUE })],
    }),
  ],
})

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [
        new TextRun({
          children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
          font: 'Arial',
          size: 16,
        }),
      ],
    }),
  ],
})

const headingStyle = (size: number) => ({ run: { font: 'Arial', size, bold: true, color: BLUE } })

function wordDocument(letter: Letter): Document {
  const notes = notesOf(letter.blocks)
  const children = [
    new Paragraph({ text: letter.title, heading: HeadingLevel.HEADING_1, spacing: { after: 240 } }),
    ...letter.to.map((line) => plain(line)),
    plain(''),
    factsTable(letter),
    plain(''),
    ...(letter.salutation ? [paragraph(letter.salutation, null, [])] : []),
    ...letter.blocks.flatMap((block) => renderBlock(block, notes)),
    ...letter.closing.map((line) => plain(line)),
  ]
  return new Document({
    title: letter.title,
    creator: COUNCIL.name,
    styles: {
      default: { heading1: headingStyle(28), heading2: headingStyle(24), heading3: headingStyle(21) },
    },
    footnotes: Object.fromEntries(notes.map((note, index) => [index + 1, { children: [plain(note)] }])),
    sections: [{ headers: { default: header }, footers: { default: footer }, children }],
  })
}

/** The packer stamps the moment of packing into the file; the letter's own date makes it the same file every time. */
function stampWith(bytes: Uint8Array, date: IsoDate): Uint8Array {
  const files = unzipSync(bytes)
  const core = files['docProps/core.xml']
  if (core) {
    const dated = strFromU8(core).replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      `$1${date}T09:00:00Z`,
    )
    files['docProps/core.xml'] = strToU8(dated)
  }
  // A zip entry holds local time: noon stays on the day in every zone it is packed in.
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  return zipSync(files, { mtime: new Date(year, month - 1, day, 12) })
}

/** Word 2007 or later (`.docx`). */
export async function renderDocx(letter: Letter): Promise<Uint8Array> {
  const bytes = await Packer.toBuffer(wordDocument(letter))
  return stampWith(new Uint8Array(bytes), letter.date)
}
