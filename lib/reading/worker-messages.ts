import type { ReadDocument } from './document'
import type { ReadingErrorCode } from './reading-error'

/** `as: sheet` asks for the rows of a table instead of a text. */
export type WorkerRequest = { bytes: Uint8Array; fileName: string; as?: 'sheet' }

export type WorkerAnswer =
  | { kind: 'read'; document: ReadDocument | string[][] }
  | { kind: 'refused'; code: ReadingErrorCode; cause: string }
  | { kind: 'fault'; message: string }
