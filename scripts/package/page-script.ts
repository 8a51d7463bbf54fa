import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'

/**
 * Bundles components/browser into `public/page-<hash>.js`. It stands apart from what Next builds, since it is all that a
 * visitor's browser runs; next.config.ts tells the pages its name, which changes with what is in it.
 */
export async function buildPageScript(): Promise<void> {
  const folder = path.resolve('public')
  await mkdir(folder, { recursive: true })
  for (const file of await readdir(folder)) if (file.startsWith('page-')) await rm(path.join(folder, file))
  await build({
    entryPoints: { page: path.resolve('components/browser/page.ts') },
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
}
