import path from 'node:path'
import { build } from 'esbuild'

/** One file of a worker, so that it starts fast enough to be killed often. */
export async function bundleWorker(source: string, bundle: string) {
  await build({
    entryPoints: [source],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { 'server-only': path.resolve('scripts/testing/empty.ts') },
    target: 'node20',
    logLevel: 'error',
  })
}
