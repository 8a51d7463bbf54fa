import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { ReminderLetter } from './letter'

/** Twentieths of a point; together the width between the margins of an A4. */
const WIDTHS = [1250, 4080, 1630, 1380, 1040]

const NO_RULE = { style: BorderStyle.NONE } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'A8A29E' } as const
/** A line under each row, as in the PDF. */
const RULES = {
  ...{ left: NO_RULE, right: NO_RULE, insideVertical: NO_RULE },
  ...{ top: NO_RULE, bottom: RULE, insideHorizontal: RULE },
}
const MARGIN = 1260

const plain = (text: string) => new Paragraph({ text, spacing: { after: 160 } })
/** Its looks are those of the style, so that a clerk changes them once for the whole letter. */
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
  new Paragraph({ text, heading: level, keepNext: true })
const headingStyle = (size: number) => ({
  run: { font: 'Arial', size, bold: true, color: '000000' },
  paragraph: { spacing: { before: 240, after: 140 } },
})

function cell(text: string, column: number, bold = false) {
  const run = new TextRun({ text, bold, size: 18 })
  const children = [new Paragraph({ children: [run], alignment: AlignmentType.LEFT })]
  const margins = { top: 70, bottom: 70, left: 0, right: 140 }
  return new TableCell({ children, margins, width: { size: WIDTHS[column] ?? 1000, type: WidthType.DXA } })
}

/** A real table, whose first row is named as its head and stands again on every page. */
function table({ columns, rows }: ReminderLetter['lists'][number]) {
  const head = new TableRow({ tableHeader: true, children: columns.map((text, at) => cell(text, at, true)) })
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((text, at) => cell(text, at)) }),
  )
  return new Table({
    rows: [head, ...body],
    borders: RULES,
    columnWidths: WIDTHS,
    layout: TableLayoutType.FIXED,
  })
}

function linkTo({ words, href }: NonNullable<ReminderLetter['link']>) {
  const run = new TextRun({ text: href, style: 'Hyperlink' })
  return new Paragraph({
    children: [
      new TextRun({ text: `${words}: `, bold: true }),
      new ExternalHyperlink({ link: href, children: [run] }),
    ],
  })
}

/** The letter as a DOCX with headings and tables a screen reader knows, and a language of its own. */
export function renderDocx({
  language,
  title,
  sender,
  facts,
  opening,
  lists,
  closing,
  link,
}: ReminderLetter): Promise<Buffer> {
  const value = language === 'nl' ? 'nl-NL' : 'en-GB'
  const children = [
    plain(sender),
    heading(title, HeadingLevel.HEADING_1),
    ...[...facts, ...opening].map(plain),
    ...lists.flatMap((list) => [
      heading(list.heading, HeadingLevel.HEADING_2),
      list.rows.length > 0 ? table(list) : plain(list.none),
    ]),
    plain(''),
    ...closing.map(plain),
    ...(link ? [linkTo(link)] : []),
  ]
  const run = { font: 'Arial', size: 21, language: { value } }
  const styles = {
    default: { document: { run }, heading1: headingStyle(34), heading2: headingStyle(25) },
  }
  const size = { width: 11906, height: 16838 } // A4
  const page = { size, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } }
  const sections = [{ properties: { page }, children }]
  return Packer.toBuffer(new Document({ title, creator: sender, styles, sections }))
}
