import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { LIMITS } from '../limits'
import { ReadingError } from '../reading-error'

const TAIL_BYTES = 64 * 1024

/** pdf.js makes one as it loads, to draw with. Text needs none, nor a canvas package of 30 MB that would bring one. */
class NoMatrix {}

/**
 * Opens a PDF with pdf.js: no script, no fonts of the system, no pictures decoded. `bytes` are handed over and
 * must not be used afterwards.
 * @throws {ReadingError} corrupt, encrypted, too_many_pages
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (!hasTail(bytes)) throw new ReadingError('corrupt')
  Object.assign(globalThis, { DOMMatrix: globalThis.DOMMatrix ?? NoMatrix })
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures larger than this many pixels are dropped before they are decoded; the text does not need them.
    maxImageSize: 1,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > LIMITS.pages) throw new ReadingError('too_many_pages')
    return pdf
  } catch (error) {
    await task.destroy()
    throw asReadingError(error)
  }
}

export function asReadingError(error: unknown): ReadingError {
  if (error instanceof ReadingError) return error
  const locked = error instanceof Error && error.name === 'PasswordException'
  return new ReadingError(locked ? 'encrypted' : 'corrupt', { cause: error })
}

/** pdf.js repairs a file that was cut off and shows what is left; half a letter must not pass for a whole one. */
function hasTail(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .subarray(-TAIL_BYTES)
    .toString('latin1')
  return tail.includes('%%EOF') || tail.includes('startxref')
}
