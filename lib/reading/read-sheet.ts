import { LIMITS } from './limits'
import { inTurn } from './read-document'
import { ReadingError } from './reading-error'
import { runWorker } from './run-worker'
import { workerFile } from './worker-file'

/**
 * Reads the first sheet of a workbook, or a file of separated values, as rows of text: in the worker that reads letters
 * and within the same limits.
 * @throws {ReadingError}
 */
export async function readSheet(bytes: Uint8Array, fileName: string): Promise<string[][]> {
  if (bytes.length === 0) throw new ReadingError('empty')
  if (bytes.length > LIMITS.fileBytes) throw new ReadingError('too_large')
  const file = await workerFile()
  const request = { bytes: bytes.slice(), fileName, as: 'sheet' as const }
  return inTurn(() => runWorker<string[][]>(file, request, LIMITS.readingMs))
}
