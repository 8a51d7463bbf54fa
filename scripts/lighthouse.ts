/** `npm run lighthouse`: Lighthouse on the pages most people come to; fails below 98. Build first; needs the npm registry. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from './e2e/chromium'
import { withFilledServer } from './e2e/filled-server'

/** The last version for the oldest Node we support. It is fetched when it is asked for: nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const LEAST = 98
const LEAST_SHIFT = 0.001 // cumulative layout shift: none

type Report = {
  categories: Record<string, { score: number | null }>
  audits: Record<
    string,
    { score: number | null; title: string; numericValue?: number; scoreDisplayMode: string }
  >
}

async function reportOn(address: string, folder: string): Promise<Report> {
  const file = path.join(folder, 'report.json')
  const flags = [
    ...['--quiet', '--output=json', `--output-path=${file}`, `--only-categories=${CATEGORIES.join(',')}`],
    '--chrome-flags=--headless=new --no-sandbox',
  ]
  const run = spawn('npx', ['--yes', LIGHTHOUSE, address, ...flags], {
    env: { ...process.env, CHROME_PATH: findChromium() },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [status] = (await once(run, 'exit')) as [number | null]
  if (status !== 0) throw new Error(`Lighthouse ended with ${status} on ${address}`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Says what was measured. @returns whether it is enough */
function tell(address: string, { categories, audits }: Report): boolean {
  const scores = CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)] as const)
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 1
  console.log(
    `${address}: ${scores.map(([name, score]) => `${name} ${score}`).join(', ')}, layout shift ${shift.toFixed(3)}`,
  )
  const enough = scores.every(([, score]) => score >= LEAST) && shift <= LEAST_SHIFT
  if (!enough)
    for (const { score, title, scoreDisplayMode } of Object.values(audits))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        console.log(`  ${score}: ${title}`)
  return enough
}

const enough = await withFilledServer(async ({ url }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gestand-lighthouse-'))
  const register = await (await fetch(`${url}/commitments`)).text()
  const commitment = /\/commitments\/T\d{4}-\d{4}/.exec(register)?.[0]
  if (!commitment) throw new Error('the register shows no commitment')
  let all = true
  for (const page of ['/', '/commitments', commitment]) {
    const address = `${url}${page}`
    all = tell(page, await reportOn(address, folder)) && all
  }
  rmSync(folder, { recursive: true })
  return all
})
process.exit(enough ? 0 : 1)
