import path from 'node:path'
import { buildReadingWorker } from '../lib/reading/build-worker'

await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
