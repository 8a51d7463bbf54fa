import { parentPort, workerData } from 'node:worker_threads'
import { guardBuffers } from './guard-buffers'
import { LIMITS } from './limits'
import { readBytes } from './read-bytes'
import { ReadingError } from './reading-error'
import type { WorkerAnswer, WorkerRequest } from './worker-messages'

const guard = guardBuffers(LIMITS.bufferBytes, LIMITS.unpackedStreamBytes)

/** Reads the one file this thread was started for. */
async function answer({ bytes, fileName }: WorkerRequest): Promise<WorkerAnswer> {
  try {
    const document = await readBytes(bytes, fileName)
    if (guard.exceeded()) return { kind: 'refused', code: 'unpacked_too_large', cause: '' }
    return { kind: 'read', document }
  } catch (error) {
    if (guard.exceeded()) return { kind: 'refused', code: 'unpacked_too_large', cause: String(error) }
    if (error instanceof ReadingError)
      return { kind: 'refused', code: error.code, cause: String(error.cause ?? '') }
    return { kind: 'fault', message: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// A worker is started with nothing but a request.
parentPort?.postMessage(await answer(workerData as WorkerRequest))
