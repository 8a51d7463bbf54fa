import { strToU8, zipSync } from 'fflate'

const CENTRAL_RECORD = 0x02014b50
const FLAGS_AT = 8
const DECLARED_AT = 24
const HEADER_AT = 42

const EMPTY_XML = strToU8(
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
)

/** A DOCX whose text unpacks to `bytes` spaces; a thousandth of that on disk. */
export function zipBomb(bytes: number): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(bytes).fill(0x20) }, { level: 1 })
}

/** The same zip file, but its directory declares another unpacked size for every entry. */
export function declaring(zip: Uint8Array, bytes: number): Uint8Array {
  return changeRecords(zip, (view, at) => view.setUint32(at + DECLARED_AT, bytes, true))
}

/** All entries point at the first one's bytes, as in bombs that count one packed stream many times. */
export function overlappingZip(entries: number): Uint8Array {
  return changeRecords(zipWithEntries(entries), (view, at) => view.setUint32(at + HEADER_AT, 0, true))
}

export function zipWithEntries(entries: number): Uint8Array {
  const names = Array.from({ length: entries - 1 }, (_, index) => [
    `word/part${index}.xml`,
    new Uint8Array(0),
  ])
  return zipSync(Object.fromEntries([['word/document.xml', EMPTY_XML], ...names]), { level: 0 })
}

function changeRecords(zip: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const changed = zip.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 4 <= zip.length; at += 1)
    if (view.getUint32(at, true) === CENTRAL_RECORD) change(view, at)
  return changed
}

/** The flag that says an entry is locked, set on an entry that is not. */
export function encryptedZip(): Uint8Array {
  return changeRecords(zipBomb(1_000), (view, at) => view.setUint16(at + FLAGS_AT, 1, true))
}
