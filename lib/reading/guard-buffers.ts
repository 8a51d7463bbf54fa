/** Tells afterwards whether any piece of memory larger than allowed was asked for. */
export type BufferGuard = { exceeded: () => boolean }

const SMALL_BYTES = 64 * 1024

/**
 * From now on refuses byte arrays above `limit` bytes in this thread, and streams once all of them together have
 * unpacked to more than `unpackedLimit` bytes. A worker's heap limit does not count them, and a stream in a PDF may
 * unpack to any size; pdf.js takes the refusal for a broken stream and goes on, so ask `exceeded` when it is done.
 */
export function guardBuffers(limit: number, unpackedLimit: number): BufferGuard {
  let exceeded = false
  let unpacked = 0
  const refuse = (bytes: number): never => {
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
  return { exceeded: () => exceeded }
}

function countedDecompression(
  Original: typeof DecompressionStream,
  count: (bytes: number) => void,
): typeof DecompressionStream {
  return class {
    readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>
    readonly writable: WritableStream<BufferSource>
    constructor(format: CompressionFormat) {
      const stream = new Original(format)
      const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(piece, onwards) {
          count(piece.byteLength)
          onwards.enqueue(piece)
        },
      })
      this.writable = stream.writable
      this.readable = stream.readable.pipeThrough(counter)
    }
  }
}
