import { parentPort, workerData } from 'node:worker_threads'
import { guardBuffers } from './guard-buffers'
import { LIMITS } from './limits'
import { readBytes } from './read-bytes'
import { ReadingError } from './reading-error'
import { readSheetBytes } from './sheet/read-sheet-bytes'
import type { WorkerAnswer, WorkerRequest } from './worker-messages'

const send = (message: WorkerAnswer) => parentPort?.postMessage(message)

// The first answer counts: whoever started this thread ends it then.
guardBuffers(LIMITS.bufferBytes, LIMITS.unpackedStreamBytes, () =>
  send({ kind: 'refused', code: 'unpacked_too_large', cause: '' }),
)

/** Reads the one file this thread was started for. */
async function answer({ bytes, fileName, as }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    return {
      kind: 'read',
      document: as === 'sheet' ? readSheetBytes(bytes) : await readBytes(bytes, fileName),
    }
  } catch (error) {
    if (error instanceof ReadingError)
      return { kind: 'refused', code: error.code, cause: String(error.cause ?? '') }
    return { kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// A worker is started with nothing but a request.
send(await answer(workerData as WorkerRequest))
