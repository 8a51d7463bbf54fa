import type PDFDocument from 'pdfkit'

export type Doc = InstanceType<typeof PDFDocument>
export type Struct = ReturnType<Doc['struct']>

/** Widths in points, together those between the margins of an A4. */
const WIDTHS = [76, 197, 74, 74, 46]
const [SIZE, GAP, PADDING, RULE] = [9, 8, 5, '#b8b2a4']

type Row = { cells: string[]; tag: 'TH' | 'TD'; font: string }

/** A line under a row, which a screen reader passes over. */
function rule(doc: Doc, left: number, width: number) {
  doc.markContent('Artifact', { type: 'Layout' })
  doc.moveTo(left, doc.y).lineTo(left + width, doc.y)
  doc.lineWidth(0.5).stroke(RULE)
  doc.endMarkedContent()
}

const HEAD = 'Helvetica-Bold'
const widthOf = (column: number) => (WIDTHS[column] ?? 0) - GAP

/** Sets the type of a row. @returns the height it takes */
function measure(doc: Doc, cells: string[], font: string): number {
  doc.font(font).fontSize(SIZE)
  const heights = cells.map((text, column) => doc.heightOfString(text, { width: widthOf(column) }))
  return Math.max(...heights) + 2 * PADDING
}

/** The head once more on a new page, for the eye: a screen reader knows it already. */
function repeatHead(doc: Doc, columns: string[]) {
  const height = measure(doc, columns, HEAD)
  const [top, { left }] = [doc.y, doc.page.margins]
  doc.markContent('Artifact', { type: 'Pagination' })
  let x = left
  for (const [column, text] of columns.entries()) {
    doc.text(text, x, top + PADDING, { width: widthOf(column) })
    x += WIDTHS[column] ?? 0
  }
  doc.endMarkedContent()
  doc.y = top + height
  rule(doc, left, x - left)
}

function setRow(doc: Doc, table: Struct, { cells, tag, font }: Row, columns: string[]) {
  const height = measure(doc, cells, font)
  if (doc.y + height > doc.page.maxY()) {
    doc.addPage()
    if (tag === 'TD') repeatHead(doc, columns)
    doc.font(font)
  }
  const { left } = doc.page.margins
  const top = doc.y
  const row = doc.struct('TR')
  table.add(row)
  const scope = tag === 'TH' ? { scope: 'Column' } : {}
  let x = left
  for (const [column, text] of cells.entries()) {
    const at = x
    const write = () => doc.text(text, at, top + PADDING, { width: widthOf(column) })
    row.add(doc.struct(tag, scope as object, () => void write()))
    x += WIDTHS[column] ?? 0
  }
  row.end()
  doc.x = left
  doc.y = top + height
  rule(doc, left, x - left)
}

/**
 * A table with tags, whose rows stay whole over a page's end. Not pdfkit's own: that cuts a cell off at the height of
 * a capital, and with it every accent above one.
 */
export function setTable(
  doc: Doc,
  parent: Struct,
  { columns, rows }: { columns: string[]; rows: string[][] },
) {
  const table = doc.struct('Table')
  parent.add(table)
  setRow(doc, table, { cells: columns, tag: 'TH', font: HEAD }, columns)
  for (const cells of rows) setRow(doc, table, { cells, tag: 'TD', font: 'Helvetica' }, columns)
  table.end()
  doc.moveDown(1.5)
}
