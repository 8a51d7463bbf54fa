const MB = 1024 * 1024

/** What one file may cost. Sizes in bytes, times in milliseconds. */
export const LIMITS = {
  fileBytes: 25 * MB,
  /** A second and a half is left for ending the thread on a busy machine, so that an answer comes within twenty seconds. */
  readingMs: 18_500,
  workersAtOnce: 2,
  heapMb: 176,
  pages: 2_000,
  zipEntries: 4_000,
  /** Declared size of all entries together: pictures unpack hardly, text ten- to twentyfold. */
  zipDeclaredBytes: 300 * MB,
  /** One unpacked part, such as the text of a letter. */
  zipPartBytes: 20 * MB,
  /** One byte array in the worker: a PDF stream, unpacked. Must exceed `fileBytes`; buffers grow by doubling. */
  bufferBytes: 40 * MB,
  /** Streams of a PDF that are unpacked at once, all of a file together. */
  unpackedStreamBytes: 80 * MB,
  /** Characters of the text handed over: some three thousand dense pages. */
  textLength: 12_000_000,
  mailAttachments: 10,
} as const
