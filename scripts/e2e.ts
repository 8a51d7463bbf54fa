/** `npm run test:e2e [-- playwright arguments]`: a filled database, the production build, and journeys in Chromium. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findChromium } from './e2e/chromium'
import { withFilledServer } from './e2e/filled-server'
import { memoryOf } from './e2e/memory'
import type { Server } from './e2e/server'

function tell({ startedIn, process: { pid } }: Server) {
  const memory = memoryOf(pid as number)
  const held = memory ? `; it holds ${memory.now} MB, at most ${memory.most} MB` : ''
  console.log(`The server answered ${startedIn} ms after its start${held}.`)
}

async function main(): Promise<number> {
  const chromium = findChromium()
  return withFilledServer(async (pages, { url, ownerUrl }) => {
    tell(pages)
    const databases = { GESTAND_DATABASE_URL: url, GESTAND_OWNER_URL: ownerUrl }
    const settings = { GESTAND_URL: pages.url, GESTAND_CHROMIUM: chromium }
    const env = { ...process.env, ...settings, ...databases, TZ: 'Asia/Kathmandu' }
    // Not spawnSync: the server's output has to be read meanwhile, or it stands still on a full pipe.
    const tests = spawn('npx', ['playwright', 'test', ...process.argv.slice(2)], { stdio: 'inherit', env })
    const [status] = (await once(tests, 'exit')) as [number | null]
    tell(pages)
    if (status !== 0) console.error(pages.output().slice(-4000))
    return status ?? 1
  })
}

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message)
    process.exit(1)
  },
)
