import type { FormatReading } from '../document'
import { type Block, layOut } from '../lay-out'
import { isPageNumber } from '../page-number'
import { ReadingError } from '../reading-error'
import { readDirectory } from '../zip/directory'
import { partTitle, type ReadPart } from '../zip/part-title'
import { readXml } from '../zip/read-xml'
import { Body } from './body'
import { Styles } from './styles'

/**
 * Reads an ODT file: headers first, then the text in order, then foot- and endnotes, then footers.
 * @throws {ReadingError} corrupt, encrypted, no_text, unpacked_too_large
 */
export function readOdt(bytes: Uint8Array): FormatReading {
  const parts = readDirectory(bytes)
  const read: ReadPart = (name, handlers) => {
    const entry = parts.get(name)
    if (entry) readXml(bytes, entry, handlers)
  }
  if (!parts.has('content.xml')) throw new ReadingError('corrupt')
  if (isEncrypted(read)) throw new ReadingError('encrypted')
  const styles = new Styles()
  read('styles.xml', styles.handlers)
  const margins = new Body(styles)
  read('styles.xml', margins.handlers)
  read('content.xml', styles.handlers)
  const body = new Body(styles)
  read('content.xml', body.handlers)
  const keeps = (block: Block) => !isPageNumber(block.runs.map((run) => run.text).join(''))
  const laidOut = layOut([
    ...margins.headers.filter(keeps),
    ...body.blocks,
    ...body.notes,
    ...margins.footers.filter(keeps),
  ])
  if (laidOut.text === '') throw new ReadingError('no_text')
  return { ...laidOut, title: partTitle(read, 'meta.xml'), scannedPages: [], attachments: [], sentOn: null }
}

function isEncrypted(read: ReadPart): boolean {
  let encrypted = false
  read('META-INF/manifest.xml', {
    open: ({ name }) => {
      encrypted ||= name === 'encryption-data'
    },
  })
  return encrypted
}
