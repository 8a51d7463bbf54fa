/** A process of its own for one hostile file, so that its peak memory is that of reading this file. */
import { readFileSync } from 'node:fs'
import { readDocument } from '../../lib/reading/read-document'
import { ReadingError } from '../../lib/reading/reading-error'

const MB = 1024 * 1024

/** What reading one file did. `peakMb`: what the process took beyond what it had before, all of it together. */
export type Measured = { outcome: string; refused: boolean; seconds: number; peakMb: number }

async function outcomeOf(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ outcome: string; refused: boolean }> {
  try {
    const { text } = await readDocument(bytes, fileName)
    return { outcome: `read, ${text.length} characters`, refused: false }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    return { outcome: error.code, refused: true }
  }
}

async function main(path: string, fileName: string) {
  // The worker's bundle is built at the first reading, and esbuild's memory is not the reader's.
  await outcomeOf(new TextEncoder().encode('een'), 'een.txt')
  const before = process.memoryUsage.rss()
  const bytes = new Uint8Array(readFileSync(path))
  const started = performance.now()
  const outcome = await outcomeOf(bytes, fileName)
  const seconds = (performance.now() - started) / 1000
  const peakMb = (process.resourceUsage().maxRSS * 1024 - before) / MB
  const measured: Measured = { ...outcome, seconds, peakMb }
  console.log(JSON.stringify(measured))
}

const [path, fileName] = process.argv.slice(2)
if (path && fileName) await main(path, decodeURIComponent(fileName))
