import { deflateSync } from 'node:zlib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { guardBuffers } from './guard-buffers'

const own = { Uint8Array: globalThis.Uint8Array, DecompressionStream: globalThis.DecompressionStream }
afterEach(() => Object.assign(globalThis, own))

const KB = 1024

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<number> {
  const { readable, writable } = new DecompressionStream('deflate')
  const writer = writable.getWriter()
  writer.write(packed).then(
    () => writer.close(),
    () => undefined,
  )
  let length = 0
  for await (const piece of readable) length += piece.byteLength
  return length
}

const packed = (bytes: number) => new Uint8Array(deflateSync(Buffer.alloc(bytes, 0x20)))

describe('guardBuffers', () => {
  it('unpacks many streams a few at a time', async () => {
    let open = 0
    let most = 0
    globalThis.DecompressionStream = class extends own.DecompressionStream {
      constructor(format: CompressionFormat) {
        super(format)
        most = Math.max(most, ++open)
      }
    }
    guardBuffers(KB * KB, KB * KB, () => expect.unreachable())
    const one = packed(4 * KB)
    const unpacked = Array.from({ length: 40 }, () => unpack(one).finally(() => open--))
    expect(await Promise.all(unpacked)).toEqual(unpacked.map(() => 4 * KB))
    expect(most).toBeLessThanOrEqual(8)
  })

  it('tells once when all streams together unpack to more than allowed', async () => {
    const tell = vi.fn()
    guardBuffers(KB * KB, 64 * KB, tell)
    const found = await Promise.allSettled(Array.from({ length: 20 }, () => unpack(packed(8 * KB))))
    expect(found.filter(({ status }) => status === 'fulfilled')).toHaveLength(8)
    expect(tell).toHaveBeenCalledTimes(1)
  })

  it('goes on after a broken stream', async () => {
    guardBuffers(KB * KB, KB * KB, () => expect.unreachable())
    const broken = Array.from({ length: 10 }, () => unpack(new Uint8Array([1, 2, 3])))
    const good = unpack(packed(KB))
    expect((await Promise.allSettled(broken)).map(({ status }) => status)).toEqual(
      broken.map(() => 'rejected'),
    )
    expect(await good).toBe(KB)
  })

  it('refuses one array that is too large', () => {
    const tell = vi.fn()
    guardBuffers(KB, KB, tell)
    expect(() => new Uint8Array(KB + 1)).toThrow(RangeError)
    expect(tell).toHaveBeenCalledTimes(1)
  })
})
