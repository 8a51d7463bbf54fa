import { mkdir, rename } from 'node:fs/promises'
import path from 'node:path'

/**
 * Bundles worker.ts into `file` as one ES module, packages and all. Written beside it first, so that readers
 * that start meanwhile never see half a file.
 */
export async function buildReadingWorker(file: string): Promise<void> {
  const { build } = await import('esbuild')
  const draft = `${file}.${process.pid}.draft.mjs`
  await mkdir(path.dirname(file), { recursive: true })
  await build({
    entryPoints: [path.resolve(process.cwd(), 'lib/reading/worker.ts')],
    outfile: draft,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // Finds a file of its own beside itself, which it would not in a bundle.
    external: ['pdfjs-dist'],
    // Writes the bits and codes that words are told by where they are used: see decision 9.
    minifySyntax: true,
    target: 'node20',
    logLevel: 'error',
  })
  await rename(draft, file)
}
