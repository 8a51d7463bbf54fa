import { Inflate } from 'fflate'
import { LIMITS } from '../limits'
import { ReadingError } from '../reading-error'
import type { ZipEntry } from './directory'

const LOCAL_RECORD = 0x04034b50
const LOCAL_RECORD_BYTES = 30
const STORED = 0
const DEFLATED = 8
/** Deflate grows a thousandfold at most: 8 kB in is 8 MB out between two looks at the limit. */
const STEP_BYTES = 8 * 1024

/**
 * Hands an entry's bytes to `take`, piece by piece, and stops when more comes out than was declared or allowed.
 * @throws {ReadingError} corrupt, encrypted, unpacked_too_large
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  if (entry.encrypted) throw new ReadingError('encrypted')
  if (entry.declaredBytes > LIMITS.zipPartBytes) throw new ReadingError('unpacked_too_large')
  const packed = packedBytes(bytes, entry)
  let unpacked = 0
  const count = (piece: Uint8Array) => {
    unpacked += piece.length
    if (unpacked > LIMITS.zipPartBytes) throw new ReadingError('unpacked_too_large')
    take(piece)
  }
  if (entry.method === STORED) count(packed)
  else if (entry.method === DEFLATED) inflate(packed, count)
  else throw new ReadingError('corrupt')
  if (unpacked !== entry.declaredBytes) throw new ReadingError('corrupt')
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate(take)
  try {
    for (let at = 0; at < packed.length; at += STEP_BYTES)
      stream.push(packed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= packed.length)
  } catch (error) {
    if (error instanceof ReadingError) throw error
    throw new ReadingError('corrupt', { cause: error })
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.headerAt + LOCAL_RECORD_BYTES > bytes.length) throw new ReadingError('corrupt')
  if (view.getUint32(entry.headerAt, true) !== LOCAL_RECORD) throw new ReadingError('corrupt')
  const nameBytes = view.getUint16(entry.headerAt + 26, true)
  const extraBytes = view.getUint16(entry.headerAt + 28, true)
  const start = entry.headerAt + LOCAL_RECORD_BYTES + nameBytes + extraBytes
  if (start + entry.packedBytes > bytes.length) throw new ReadingError('corrupt')
  return bytes.subarray(start, start + entry.packedBytes)
}
