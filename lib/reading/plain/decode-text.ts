import { ReadingError } from '../reading-error'
import { decodeWindows1252 } from './windows-1252'

/** Control characters that no text holds: everything below a space but tab, line ends, page break and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const STRAY_CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
const MOST_STRAY_SHARE = 0.01

type Mark = { bytes: number[]; encoding: string }

const BYTE_ORDER_MARKS: Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return findMark(bytes) !== undefined
}

/**
 * Bytes to characters: by byte order mark, else UTF-8, else windows-1252 as older Dutch files are.
 * @throws {ReadingError} unknown_type where it is no text (a NUL, or many control characters)
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes)
  if (text.includes('\0')) throw new ReadingError('unknown_type')
  const stray = text.match(STRAY_CONTROLS)?.length ?? 0
  if (stray > text.length * MOST_STRAY_SHARE) throw new ReadingError('unknown_type')
  return text
}

function decode(bytes: Uint8Array): string {
  const mark = findMark(bytes)
  if (mark) return new TextDecoder(mark.encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}

function findMark(bytes: Uint8Array): Mark | undefined {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
}
