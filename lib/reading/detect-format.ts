import type { Format } from './document'
import { decodeText } from './plain/decode-text'
import { ReadingError } from './reading-error'
import { readDirectory, type ZipEntry } from './zip/directory'
import { unpack } from './zip/unpack'

const EXTENSIONS: Record<string, Format> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'eml',
  txt: 'text',
  text: 'text',
  md: 'text',
}

const PDF_SEARCH_BYTES = 1024
const START_CHARACTERS = 4096
const MARKUP_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|div|p|table|h[1-6])\b/i
const MAIL_HEADERS =
  /^(?:from|to|date|subject|mime-version|received|return-path|message-id|content-type|delivered-to):/gim
const MAIL_START = /^[!-9;-~]+:[^\n]*\r?\n/
const OPEN_DOCUMENT_TEXT = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/

/**
 * The format by content; the name only decides among formats that are all plain characters, and must not
 * contradict the content.
 * @throws {ReadingError} unknown_type, mislabelled, corrupt, encrypted, unpacked_too_large
 */
export function detectFormat(bytes: Uint8Array, fileName: string): Format {
  const named = EXTENSIONS[/\.([a-z0-9]+)$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '']
  const found = byMagic(bytes) ?? byCharacters(bytes, named)
  if (found === null) throw new ReadingError(named ? 'mislabelled' : 'unknown_type')
  if (named && named !== found) throw new ReadingError('mislabelled')
  return found
}

/** Formats that begin with telling bytes; null for anything else. */
function byMagic(bytes: Uint8Array): Format | null {
  const start = latin(bytes.subarray(0, PDF_SEARCH_BYTES))
  if (start.includes('%PDF-')) return 'pdf'
  if (start.startsWith('PK\x03\x04')) return zipFormat(bytes)
  if (start.startsWith('PK\x05\x06')) throw new ReadingError('corrupt')
  if (start.startsWith('\xd0\xcf\x11\xe0') && holdsEncryptedPackage(bytes))
    throw new ReadingError('encrypted')
  return null
}

function zipFormat(bytes: Uint8Array): Format | null {
  const parts = readDirectory(bytes)
  const mimetype = parts.get('mimetype')
  if (mimetype) return OPEN_DOCUMENT_TEXT.test(smallText(bytes, mimetype)) ? 'odt' : null
  const names = [...parts.keys()]
  return names.some((name) => name.startsWith('word/')) ? 'docx' : null
}

function smallText(bytes: Uint8Array, entry: ZipEntry): string {
  if (entry.declaredBytes > PDF_SEARCH_BYTES) return ''
  let text = ''
  unpack(bytes, entry, (piece) => {
    text += latin(piece)
  })
  return text.trim()
}

/** Password-protected office files hide the real file in a container of the old kind, in a stream of this name. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('EncryptedPackage', 0, 'utf16le')
}

function byCharacters(bytes: Uint8Array, named: Format | undefined): Format | null {
  const start = textStart(bytes)
  if (start === null || start.startsWith('{\\rtf')) return null
  const looksLikeMail = MAIL_START.test(start) && (start.match(MAIL_HEADERS)?.length ?? 0) >= 2
  if (named === 'text') return 'text'
  if (named === 'eml') return looksLikeMail ? 'eml' : null
  if (named === 'html') return start.includes('<') ? 'html' : null
  if (MARKUP_START.test(start)) return 'html'
  return looksLikeMail ? 'eml' : 'text'
}

function textStart(bytes: Uint8Array): string | null {
  try {
    return decodeText(bytes).slice(0, START_CHARACTERS).trimStart()
  } catch (error) {
    if (error instanceof ReadingError) return null
    throw error
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
