/** `npm run build`: the reading worker and the script of every page, then the pages, then all of it in one folder that can run (`dist/`). */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { buildReadingWorker } from '../lib/reading/build-worker'
import { assemble } from './package/assemble'
import { buildPageScript } from './package/page-script'

process.env.NEXT_TELEMETRY_DISABLED = '1'
await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
await buildPageScript()
const { status } = spawnSync('npx', ['next', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (status === 0) await assemble({ build: '.next', folder: 'dist' })
process.exitCode = status ?? 1
