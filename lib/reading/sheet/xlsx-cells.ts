import type { XmlHandlers } from '../zip/read-xml'
import { SheetRows } from './sheet-rows'
import type { XlsxStyles } from './xlsx-styles'

const DAY = 24 * 60 * 60 * 1000
/** Day 0 of both of Excel's calendars. */
const STARTS = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const

/** Characters that XML has no room for are written as `_x0007_`. */
export const fromXstring = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** `C7` is column 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A'
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function dayOf(serial: string, start: number): string {
  const date = new Date(start + Math.floor(Number(serial)) * DAY)
  return Number.isNaN(date.getTime()) ? serial : date.toISOString().slice(0, 10)
}

type Book = { shared: string[]; styles: XlsxStyles; from1904: boolean }

/** The cells of one sheet as text: days as `2026-06-30`, truths as `true`, formulas as what they came to. */
export class XlsxCells {
  readonly sheet = new SheetRows()
  private row: string[] = []
  private column = -1
  private type = ''
  private format: string | undefined
  private text = ''
  private inText = false
  private inSpelling = false

  constructor(private readonly book: Book) {}

  readonly handlers: XmlHandlers = {
    open: ({ name, attribute }) => {
      if (name === 'row') this.row = []
      if (name === 'row') this.column = -1
      if (name === 'c') this.begin(attribute)
      if (name === 'rPh') this.inSpelling = true
      if ((name === 'v' || name === 't') && !this.inSpelling) this.inText = true
    },
    text: (piece) => {
      if (this.inText) this.text += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') this.inText = false
      if (name === 'rPh') this.inSpelling = false
      if (name === 'c') this.put()
      if (name === 'row') this.sheet.add(this.row)
    },
  }

  private begin(attribute: (name: string) => string | undefined) {
    const reference = attribute('r')
    this.column = reference ? columnOf(reference) : this.column + 1
    this.type = attribute('t') ?? 'n'
    this.format = attribute('s')
    this.text = ''
  }

  private put() {
    // A sheet that names a far column is not to make a row as long as that.
    if (this.column > 200) return
    while (this.row.length < this.column) this.row.push('')
    this.row[this.column] = this.value()
  }

  private value(): string {
    if (this.type === 's') return this.book.shared[Number(this.text)] ?? ''
    if (this.type === 'inlineStr') return fromXstring(this.text)
    if (this.type === 'str') return fromXstring(this.text)
    if (this.type === 'b') return this.text === '1' ? 'true' : 'false'
    if (this.type === 'e') return ''
    if (this.type === 'd') return this.text.slice(0, 10)
    const isDay = this.text !== '' && this.book.styles.isDay(this.format)
    return isDay ? dayOf(this.text, STARTS[this.book.from1904 ? 1904 : 1900]) : this.text
  }
}
