import { createHash } from 'node:crypto'

/** One file of an archive; paths have forward slashes and no others. */
export type ArchiveFile = { path: string; bytes: Uint8Array }

const text = (path: string, lines: string[]): ArchiveFile => ({
  path,
  bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
})

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** What stands in `bag-info.txt`: label and value, one line each. */
export type BagInfo = [label: string, value: string][]

/**
 * Puts files into a bag (RFC 8493, BagIt): the payload under `data/`, then what declares it and a checksum of everything.
 * Each file is handed on before the next is asked for, so the whole is never in memory.
 */
export async function* bagOf(
  payload: AsyncIterable<ArchiveFile>,
  info: BagInfo,
): AsyncGenerator<ArchiveFile> {
  const checksums: string[] = []
  let size = 0
  for await (const { path, bytes } of payload) {
    checksums.push(`${sha256(bytes)}  data/${path}`)
    size += bytes.length
    yield { path: `data/${path}`, bytes }
  }
  const said: BagInfo = [...info, ['Payload-Oxum', `${size}.${checksums.length}`]]
  const tags = [
    text('bagit.txt', ['BagIt-Version: 1.0', 'Tag-File-Character-Encoding: UTF-8']),
    text(
      'bag-info.txt',
      said.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}`),
    ),
    text('manifest-sha256.txt', checksums),
  ]
  yield* tags
  yield text(
    'tagmanifest-sha256.txt',
    tags.map(({ path, bytes }) => `${sha256(bytes)}  ${path}`),
  )
}
