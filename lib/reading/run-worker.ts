import { Worker } from 'node:worker_threads'
import type { ReadDocument } from './document'
import { LIMITS } from './limits'
import { ReadingError } from './reading-error'
import type { WorkerAnswer, WorkerRequest } from './worker-messages'

const YOUNG_HEAP_MB = 32
const STACK_MB = 4

/**
 * One file, one thread, ended when it has answered or when the time is up. The request's bytes are handed over.
 * @throws {ReadingError} the worker's own refusals, too_slow, too_much_memory
 */
export async function runWorker<T extends ReadDocument | string[][] = ReadDocument>(
  file: string,
  request: WorkerRequest,
  limitMs: number,
): Promise<T> {
  const worker = startWorker(file, request)
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new ReadingError('too_slow')), limitMs)
      worker.once('message', (answer: WorkerAnswer) => settle<T>(answer, resolve, reject))
      worker.once('error', (error) => reject(asReadingError(error)))
      worker.once('exit', () => reject(new Error('The reading worker ended without an answer')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function startWorker(file: string, request: WorkerRequest): Worker {
  const options = {
    workerData: request,
    transferList: [request.bytes.buffer as ArrayBuffer],
    resourceLimits: {
      maxOldGenerationSizeMb: LIMITS.heapMb,
      maxYoungGenerationSizeMb: YOUNG_HEAP_MB,
      stackSizeMb: STACK_MB,
    },
    // What parsers print about broken files is of no use in the server's log.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  }
  // Bundlers follow `new Worker(...)` and would pack the file; it is known only when the server runs.
  const worker: Worker = Reflect.construct(Worker, [file, options])
  worker.stdout.resume()
  worker.stderr.resume()
  return worker
}

function settle<T>(answer: WorkerAnswer, resolve: (read: T) => void, reject: (error: Error) => void): void {
  if (answer.kind === 'read') resolve(answer.document as T)
  else if (answer.kind === 'refused') reject(new ReadingError(answer.code, { cause: answer.cause }))
  else reject(new Error(`The reading worker failed: ${answer.message}`))
}

function asReadingError(error: Error): Error {
  const outOfMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return outOfMemory ? new ReadingError('too_much_memory', { cause: error }) : error
}
