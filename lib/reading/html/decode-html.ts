import { decodeText, hasByteOrderMark } from '../plain/decode-text'
import { decodeWindows1252 } from '../plain/windows-1252'

const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})|^<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,40})/i
/** Browsers read all of these as windows-1252. */
const LATIN = /^(?:windows-1252|cp1252|iso-?8859-?1|latin-?1|(?:us-)?ascii)$/i
const LOOK_BYTES = 4096

/** HTML bytes to characters: byte order mark, then the declared charset, then as plain text. */
export function decodeHtml(bytes: Uint8Array): string {
  if (hasByteOrderMark(bytes)) return decodeText(bytes)
  const start = decodeWindows1252(bytes.subarray(0, LOOK_BYTES))
  const declared = DECLARED.exec(start)
  const charset = declared?.[1] ?? declared?.[2]
  if (!charset || /^utf-?(8|16)/i.test(charset)) return decodeText(bytes)
  if (LATIN.test(charset)) return decodeWindows1252(bytes)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // An unknown charset name: the bytes may still be readable.
    return decodeText(bytes)
  }
}
