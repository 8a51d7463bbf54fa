import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import type { BoldFonts } from './bold-fonts'

/** Printed characters in one font. Points, measured from the top left of the page as it is shown. */
export type Piece = {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  bold: boolean
  /** Marked by the writer as no part of the text: headers, footers, page numbers. */
  artifact: boolean
}

export type PagePieces = { pieces: Piece[]; height: number; width: number }

type Matrix = [number, number, number, number, number, number]
type Turned = Piece & { turn: number }

/** The pieces of a page in the order of the file. Text turned against the rest, such as a stamp, comes last. */
export async function readPieces(page: PDFPageProxy, fonts: BoldFonts): Promise<PagePieces> {
  const content = await page.getTextContent({ includeMarkedContent: true })
  await fonts.learn(page, Object.keys(content.styles))
  const viewport = page.getViewport({ scale: 1 })
  const marks: boolean[] = []
  const pieces: Turned[] = []
  for (const item of content.items) {
    if ('str' in item) addPiece(pieces, item, viewport.transform as Matrix, fonts, marks.includes(true))
    else followMark(marks, item)
  }
  page.cleanup()
  const upright = mainTurn(pieces)
  const size = upright % 2 === 0 ? viewport : { width: viewport.height, height: viewport.width }
  return { pieces: turnUpright(pieces, upright, viewport), height: size.height, width: size.width }
}

function followMark(marks: boolean[], item: TextMarkedContent): void {
  if (item.type === 'endMarkedContent') marks.pop()
  else marks.push('tag' in item && item.tag === 'Artifact')
}

function addPiece(pieces: Turned[], item: TextItem, view: Matrix, fonts: BoldFonts, artifact: boolean): void {
  if (item.str === '') return
  const [a, b, c, d, e, f] = multiply(view, item.transform as Matrix)
  const size = Math.hypot(c, d)
  if (!Number.isFinite(e + f + size) || size === 0) return
  const turn = ((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4
  const bold = fonts.isBold(item.fontName)
  pieces.push({ text: item.str, left: e, right: e + item.width, baseline: f, size, bold, artifact, turn })
}

/** Quarter turns of most of the characters: a landscape table is often set sideways on an upright page. */
function mainTurn(pieces: Turned[]): number {
  const counts = [0, 0, 0, 0]
  for (const piece of pieces) counts[piece.turn] = (counts[piece.turn] ?? 0) + piece.text.length
  return counts.indexOf(Math.max(...counts))
}

function turnUpright(pieces: Turned[], upright: number, view: { width: number; height: number }): Piece[] {
  const turned = pieces.map((piece) => turnPiece(piece, upright, view))
  const straight = turned.filter((_, index) => pieces[index]?.turn === upright)
  return straight.concat(turned.filter((_, index) => pieces[index]?.turn !== upright))
}

function turnPiece(piece: Turned, turn: number, view: { width: number; height: number }): Piece {
  const { left: x, baseline: y, right } = piece
  const width = right - x
  const places: [number, number][] = [
    [x, y],
    [y, view.width - x],
    [view.width - x, view.height - y],
    [view.height - y, x],
  ]
  const [left, baseline] = places[turn] ?? [x, y]
  return { ...piece, left, baseline, right: left + width }
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ]
}
