import type { ArchiveFile } from './bag'

const BLOCK = 512
const LONGEST_PATH = 100

const padding = (length: number) => new Uint8Array((BLOCK - (length % BLOCK)) % BLOCK)

/** The block before a file: its path, size and moment, as the ustar format has them. */
function headerOf(path: string, size: number, at: Date): Uint8Array {
  if (Buffer.byteLength(path) > LONGEST_PATH)
    throw new RangeError(`a path of more than ${LONGEST_PATH} bytes: ${path}`)
  const block = Buffer.alloc(BLOCK)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  block.write(path, 0)
  block.write('0000644\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(octal(size, 11), 124)
  block.write(octal(Math.floor(at.getTime() / 1000), 11), 136)
  block.write('        ', 148) // the checksum is reckoned with spaces in its place
  block.write('0ustar\x0000', 156)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** Files as one tar file, piece by piece. */
export async function* tarOf(
  files: AsyncIterable<ArchiveFile>,
  root: string,
  at: Date,
): AsyncGenerator<Uint8Array> {
  for await (const { path, bytes } of files) {
    yield headerOf(`${root}/${path}`, bytes.length, at)
    yield bytes
    yield padding(bytes.length)
  }
  yield new Uint8Array(2 * BLOCK)
}
