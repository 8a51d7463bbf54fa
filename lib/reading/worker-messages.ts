import type { ReadDocument } from './document'
import type { ReadingErrorCode } from './reading-error'

export type WorkerRequest = { bytes: Uint8Array; fileName: string }

export type WorkerAnswer =
  | { kind: 'read'; document: ReadDocument }
  | { kind: 'refused'; code: ReadingErrorCode; cause: string }
  | { kind: 'fault'; message: string }
