import { createHash } from 'node:crypto'
import { Invalid } from '../errors'
import { readDocument } from '../reading/read-document'
import { ReadingError } from '../reading/reading-error'

export type Source = {
  bytes: Uint8Array<ArrayBuffer>
  fileName: string | null
  sha256: string
  text: string
  pages: number[]
  bold: { start: number; end: number }[]
  mediaType: string
  /** The title the file itself carries. */
  title: string | null
  /** The day a mail was sent. */
  sentOn: string | null
}

const PASTED_NAME = 'pasted.txt'

/**
 * The text of what was uploaded or pasted.
 * @throws Invalid at the field it came from, with the reader's reason (`reading_corrupt`, `reading_encrypted`, ...)
 */
export async function readSource({
  file,
  pasted,
}: {
  file: File | null
  pasted: string | null
}): Promise<Source> {
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted ?? '')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    // The reader hands the bytes to its worker; ours are still to be stored.
    const { text, pages, bold, mediaType, title, sentOn } = await readDocument(
      bytes.slice(),
      file?.name ?? PASTED_NAME,
    )
    return { bytes, fileName: file?.name ?? null, sha256, text, pages, bold, mediaType, title, sentOn }
  } catch (error) {
    if (error instanceof ReadingError)
      throw new Invalid('check_fields', { [file ? 'file' : 'pasted']: `reading_${error.code}` })
    throw error
  }
}
