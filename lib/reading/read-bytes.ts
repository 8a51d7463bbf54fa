import { detectFormat } from './detect-format'
import { type Format, type FormatReading, MEDIA_TYPES, type ReadDocument } from './document'
import { readDocx } from './docx/read-docx'
import { readHtml } from './html/read-html'
import { readMail } from './mail/read-mail'
import { readOdt } from './odt/read-odt'
import { readPdf } from './pdf/read-pdf'
import { readPlain } from './plain/read-plain'

type Reader = (bytes: Uint8Array) => FormatReading | Promise<FormatReading>

const LETTERS: Record<Exclude<Format, 'eml'>, Reader> = {
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  html: readHtml,
  text: readPlain,
}

/**
 * Reads a file in this thread, without a guard on time or memory: `readDocument` is the way in.
 * @throws {ReadingError}
 */
export async function readBytes(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
  const format = detectFormat(bytes, fileName)
  const reading = format === 'eml' ? await readMail(bytes, readLetter) : await LETTERS[format](bytes)
  return { ...reading, mediaType: MEDIA_TYPES[format] }
}

async function readLetter(bytes: Uint8Array, fileName: string): Promise<FormatReading> {
  const format = detectFormat(bytes, fileName)
  if (format === 'eml') return readPlain(bytes)
  return LETTERS[format](bytes)
}
