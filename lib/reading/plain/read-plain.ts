import type { FormatReading } from '../document'
import { LIMITS } from '../limits'
import { ReadingError } from '../reading-error'
import { decodeText } from './decode-text'

/**
 * Plain text as it stands: beside line ends, every character keeps its place, so that offsets fit the file.
 * A form feed begins a page and reads as a line end.
 * @throws {ReadingError} unknown_type, no_text, unpacked_too_large, too_many_pages
 */
export function readPlain(bytes: Uint8Array): FormatReading {
  const source = decodeText(bytes).replace(/\r\n?/g, '\n')
  if (source.length > LIMITS.textLength) throw new ReadingError('unpacked_too_large')
  if (source.trim() === '') throw new ReadingError('no_text')
  const text = source
    .replaceAll('\f', '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what PostgreSQL or a page cannot show
    .replace(/[\u0001-\u0008\u000b-\u001f]/g, ' ')
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
  return {
    text,
    pages: pageStarts(source),
    bold: [],
    title: null,
    scannedPages: [],
    attachments: [],
    sentOn: null,
  }
}

function pageStarts(source: string): number[] {
  const end = source.trimEnd().length
  const starts = [0]
  for (let at = source.indexOf('\f'); at >= 0 && at + 1 < end; at = source.indexOf('\f', at + 1)) {
    starts.push(at + 1)
    if (starts.length > LIMITS.pages) throw new ReadingError('too_many_pages')
  }
  return starts.length > 1 ? starts : []
}
