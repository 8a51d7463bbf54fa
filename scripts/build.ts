/** `npm run build`: the reading worker, then the pages, then all of it in one folder that can run (`dist/`). */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildReadingWorker } from '../lib/reading/build-worker'
import { assemble } from './package/assemble'

process.env.NEXT_TELEMETRY_DISABLED = '1'
await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
const { status } = spawnSync('npx', ['next', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status === 0) await assemble({ build: '.next', folder: 'dist' })
process.exitCode = status ?? 1
