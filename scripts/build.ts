/** `npm run build`: the reading worker, then the pages. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildReadingWorker } from '../lib/reading/build-worker'

process.env.NEXT_TELEMETRY_DISABLED = '1'
await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
const { status } = spawnSync('npx', ['next', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
