import { deflateSync } from 'node:zlib'

const HEADER = '%PDF-1.7\n'

/** A PDF of raw objects, numbered from 1; the first must be the catalog. */
export function pdfOf(objects: (string | Buffer)[]): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(HEADER)]
  const starts: number[] = []
  let length = HEADER.length
  const write = (piece: string | Buffer) => {
    const bytes = Buffer.from(piece)
    pieces.push(bytes)
    length += bytes.length
  }
  objects.forEach((object, index) => {
    starts.push(length)
    write(`${index + 1} 0 obj\n`)
    write(object)
    write('\nendobj\n')
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const at = length
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`)
  write(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(pieces))
}

/** One page that prints `content`, given as the stream's dictionary entries and its packed bytes. */
export function pageOf(filters: string, content: Buffer): Uint8Array {
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Length ${content.length}${filters}>>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ])
}

/** A content stream that unpacks to `bytes` of white space, packed once or, with `layers`, several times over. */
export function streamBomb(bytes: number, layers = 1): Uint8Array {
  let packed = Buffer.alloc(bytes, 0x20)
  for (let layer = 0; layer < layers; layer += 1) packed = deflateSync(packed, { level: 9 })
  return pageOf(`/Filter[${'/FlateDecode'.repeat(layers)}]`, packed)
}
