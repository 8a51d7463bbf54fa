import { takeTurns } from './take-turns'

const SMALL_BYTES = 64 * 1024

/**
 * From now on refuses byte arrays above `limit` bytes in this thread, and streams once all of them together have
 * unpacked to more than `unpackedLimit` bytes. A worker's heap limit does not count them, and a stream in a PDF may
 * unpack to any size. pdf.js takes the refusal for a broken stream and goes on, and it unpacks all streams of a page at
 * once; so `tell` is called at the first refusal, to end the thread before more is unpacked.
 */
export function guardBuffers(limit: number, unpackedLimit: number, tell: () => void): void {
  let exceeded = false
  let unpacked = 0
  const refuse = (bytes: number): never => {
    if (!exceeded) tell()
    exceeded = true
    throw new RangeError(`${bytes} bytes are more than a letter needs`)
  }
  globalThis.Uint8Array = new Proxy(Uint8Array, {
    construct(target, parameters, newTarget) {
      const [length] = parameters
      // Once refused, the file is lost: pdf.js need not try its other ways on every stream that is left.
      if (typeof length === 'number' && length > (exceeded ? SMALL_BYTES : limit)) refuse(length)
      return Reflect.construct(target, parameters, newTarget)
    },
  })
  globalThis.DecompressionStream = countedDecompression(globalThis.DecompressionStream, (bytes) => {
    unpacked += bytes
    if (unpacked > unpackedLimit) refuse(unpacked)
  })
}

/** A page may name a thousand streams, and pdf.js unpacks them all at once; a few in turn cost as little as one. */
const UNPACKED_AT_ONCE = 4

function countedDecompression(
  Original: typeof DecompressionStream,
  count: (bytes: number) => void,
): typeof DecompressionStream {
  const inTurn = takeTurns(UNPACKED_AT_ONCE)
  type Bytes = Uint8Array<ArrayBuffer>
  async function unpack(packed: ReadableStream<BufferSource>, format: CompressionFormat): Promise<Bytes[]> {
    const pieces: Bytes[] = []
    for await (const piece of packed.pipeThrough(new Original(format))) {
      count(piece.byteLength)
      pieces.push(piece)
    }
    return pieces
  }
  return class {
    readonly readable: ReadableStream<Bytes>
    readonly writable: WritableStream<BufferSource>
    constructor(format: CompressionFormat) {
      const packed = new TransformStream<BufferSource, BufferSource>()
      this.writable = packed.writable
      this.readable = new ReadableStream({
        async start(controller) {
          for (const piece of await inTurn(() => unpack(packed.readable, format))) controller.enqueue(piece)
          controller.close()
        },
      })
    }
  }
}
