import { ReadingError } from '../reading-error'
import { readDirectory } from '../zip/directory'
import { readXml, type XmlHandlers } from '../zip/read-xml'
import { fromXstring, XlsxCells } from './xlsx-cells'
import { XlsxStyles } from './xlsx-styles'

/** Texts that cells name by number; how a word is spelled beside it is left out. */
class SharedStrings {
  readonly texts: string[] = []
  private text = ''
  private inText = false
  private inSpelling = false

  readonly handlers: XmlHandlers = {
    open: ({ name }) => {
      if (name === 'si') this.text = ''
      if (name === 'rPh') this.inSpelling = true
      if (name === 't' && !this.inSpelling) this.inText = true
    },
    text: (piece) => {
      if (this.inText) this.text += piece
    },
    close: (name) => {
      if (name === 't') this.inText = false
      if (name === 'rPh') this.inSpelling = false
      if (name === 'si') this.texts.push(fromXstring(this.text))
    },
  }
}

/** Which part is the first sheet one sees, and from which year days are counted. */
class Workbook {
  first: string | undefined
  from1904 = false

  readonly handlers: XmlHandlers = {
    open: ({ name, attribute }) => {
      if (name === 'workbookPr') this.from1904 = /^(1|true)$/.test(attribute('date1904') ?? '')
      if (name === 'sheet' && attribute('state') !== 'hidden') this.first ??= attribute('id')
    },
  }
}

/**
 * Reads the first sheet of a workbook. Our own reader on the limits every office file is read with: unpacked sizes are
 * looked at first, no part is larger than a letter's, and no formula is reckoned.
 * @throws {ReadingError} corrupt, empty, encrypted, sheet_too_large, unpacked_too_large
 */
export function readXlsx(bytes: Uint8Array): string[][] {
  const parts = readDirectory(bytes)
  const read = (name: string, handlers: XmlHandlers) => {
    const entry = parts.get(name)
    if (entry) readXml(bytes, entry, handlers)
  }
  const book = new Workbook()
  read('xl/workbook.xml', book.handlers)
  let target = 'worksheets/sheet1.xml'
  read('xl/_rels/workbook.xml.rels', {
    open: ({ name, attribute }) => {
      if (name === 'Relationship' && attribute('Id') === book.first) target = attribute('Target') ?? target
    },
  })
  const styles = new XlsxStyles()
  read('xl/styles.xml', styles.handlers)
  const strings = new SharedStrings()
  read('xl/sharedStrings.xml', strings.handlers)
  const sheet = target.startsWith('/') ? target.slice(1) : `xl/${target}`
  if (!parts.has(sheet)) throw new ReadingError('corrupt')
  const cells = new XlsxCells({ shared: strings.texts, styles, from1904: book.from1904 })
  read(sheet, cells.handlers)
  return cells.sheet.take()
}
