import { LIMITS } from '../limits'
import { ReadingError } from '../reading-error'

export type ZipEntry = {
  name: string
  method: number
  encrypted: boolean
  packedBytes: number
  declaredBytes: number
  headerAt: number
}

const END_RECORD = 0x06054b50
const END_RECORD_BYTES = 22
const ENTRY_RECORD = 0x02014b50
const ENTRY_RECORD_BYTES = 46

/**
 * The central directory of a zip file, checked before anything is unpacked: number of entries, declared sizes,
 * and that no two entries share bytes (the trick of small files that unpack to terabytes).
 * @throws {ReadingError} corrupt, unpacked_too_large
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEndRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count > LIMITS.zipEntries) throw new ReadingError('unpacked_too_large')
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(view, at)
    entries.set(entry.name, entry)
    at = next
  }
  checkSizes(entries.values())
  checkOverlap(entries.values(), bytes.length)
  return entries
}

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_RECORD_BYTES - 0xffff)
  for (let at = view.byteLength - END_RECORD_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at
  }
  throw new ReadingError('corrupt')
}

function readEntry(view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + ENTRY_RECORD_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_RECORD)
    throw new ReadingError('corrupt')
  const nameBytes = view.getUint16(at + 28, true)
  const next =
    at + ENTRY_RECORD_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > view.byteLength) throw new ReadingError('corrupt')
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_RECORD_BYTES, nameBytes),
  )
  const entry = {
    name: name.replaceAll('\\', '/'),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    packedBytes: view.getUint32(at + 20, true),
    declaredBytes: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  }
  return { entry, next }
}

function checkSizes(entries: Iterable<ZipEntry>): void {
  let total = 0
  for (const entry of entries) total += entry.declaredBytes
  if (total > LIMITS.zipDeclaredBytes) throw new ReadingError('unpacked_too_large')
}

function checkOverlap(entries: Iterable<ZipEntry>, fileBytes: number): void {
  let free = 0
  for (const entry of [...entries].sort((a, b) => a.headerAt - b.headerAt)) {
    if (entry.headerAt < free) throw new ReadingError('corrupt')
    free = entry.headerAt + entry.packedBytes
    if (free > fileBytes) throw new ReadingError('corrupt')
  }
}
