import type { ReadDocument } from './document'
import { LIMITS } from './limits'
import { ReadingError } from './reading-error'
import { runWorker } from './run-worker'
import { takeTurns } from './take-turns'
import { workerFile } from './worker-file'

export type { ReadDocument } from './document'

/** Shared by all callers of this process, so that a pile of uploads cannot take all its memory. */
export const inTurn = takeTurns(LIMITS.workersAtOnce)

/**
 * Reads a file in a worker with limits on time, memory and unpacked size. Offsets in the result are UTF-16 code
 * units. `limitMs` counts from when the worker starts, not from when it stood in line.
 * @throws {ReadingError} with a code that says why the file cannot be read
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  limitMs: number = LIMITS.readingMs,
): Promise<ReadDocument> {
  if (bytes.length === 0) throw new ReadingError('empty')
  if (bytes.length > LIMITS.fileBytes) throw new ReadingError('too_large')
  const file = await workerFile()
  return inTurn(() => runWorker(file, { bytes: bytes.slice(), fileName }, limitMs))
}
