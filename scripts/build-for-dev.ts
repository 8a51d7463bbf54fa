/** Before `npm run dev`: what Next does not build. */
import path from 'node:path'
import { buildReadingWorker } from '../lib/reading/build-worker'
import { buildPageScript } from './package/page-script'

await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
await buildPageScript()
