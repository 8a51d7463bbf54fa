/**
 * How fast the engine reads: `npm run bench [-- LETTER.txt]`. Without a letter it takes an invented one of the corpus,
 * repeated to 30 kB. The engine is bundled first, as for the worker that reads in production; the runner of these scripts
 * wraps every function, which would slow ours and not the package beside it. "Cost ratio" is the time per byte compared
 * with the plain letter's.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const bundle = path.resolve('.build/bench.mjs')

await build({
  entryPoints: [path.resolve('scripts/benchmark/engine-speed.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  minifySyntax: true,
  target: 'node20',
  logLevel: 'error',
})
const { report }: typeof import('./benchmark/engine-speed') = await import(pathToFileURL(bundle).href)
report(process.argv[2])
