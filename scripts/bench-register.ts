/**
 * How fast the register is at the scale of a country: `npm run bench:register [-- --large 1000000 --small 10000
 * --seconds 2 --only WORD --built]`. Fills two registers (once; they stay in .data/bench), builds the pages with one bare page
 * to compare with, and measures every page and filter through HTTP. docs/decisions/0008 says what the figures mean.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '../lib/clock'
import { buildReadingWorker } from '../lib/reading/build-worker'
import { startEmbeddedServer } from './database/embedded'
import { leaveDatabase } from './database/leave-database'
import { assemble } from './package/assemble'
import { registerOf } from './register-benchmark/fill'
import { measurePages } from './register-benchmark/measure-pages'
import { bareLine, loadLine, ratioTable, sizeTable } from './register-benchmark/report'
import { measureSearch } from './register-benchmark/searches'
import { measureVerbs } from './register-benchmark/verbs'

// Beside package.json, where Next looks for what kind of modules we write.
const BUILD = '.next-benchmark'
const SERVED = '.build/benchmark-server'
const FOLDER = path.resolve('.data/bench')
/** A small database server: a quarter of a 4 GB machine. */
const SERVER = ['shared_buffers=1GB', 'max_wal_size=8GB', 'effective_cache_size=3GB', 'random_page_cost=1.1']

const { values } = parseArgs({
  options: {
    large: { type: 'string', default: '1000000' },
    small: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    built: { type: 'boolean', default: false },
  },
})
const seconds = Number(values.seconds)
const today = dayOf(new Date())
const say = (line: string) => console.log(line)

async function build() {
  const env = { ...process.env, GESTAND_BENCHMARK_BUILD: BUILD, NEXT_TELEMETRY_DISABLED: '1' }
  const settings = readFileSync('tsconfig.json')
  const { status } = spawnSync('npx', ['next', 'build'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  writeFileSync('tsconfig.json', settings) // Next adds the types of every build folder to it
  if (status !== 0) throw new Error('the pages could not be built')
  await buildReadingWorker(path.resolve('.build/reading-worker.mjs'))
  await assemble({ build: BUILD, folder: SERVED })
}

/** What no page shows: searching, and the three verbs that are used most. */
async function measureBesides(url: string, size: number) {
  process.env.DATABASE_URL = url
  say(`\n${size.toLocaleString('en')} commitments, without the page\n`)
  say('| | p50 | p95 | per second |\n| --- | --- | --- | --- |')
  const { first, again } = await measureSearch(400, today)
  say(loadLine('search, 400 questions', first))
  say(loadLine('the same 400 once more', again))
  for (const clients of [1, 16])
    for (const [verb, verbLoad] of Object.entries(await measureVerbs(160, clients)))
      say(loadLine(`${verb}, ${clients} at once`, verbLoad))
  await leaveDatabase()
}

async function main() {
  if (!values.built) await build()
  const server = await startEmbeddedServer(FOLDER, SERVER)
  const sizes = [Number(values.small), Number(values.large)]
  try {
    const urls = []
    for (const size of sizes) urls.push(await registerOf(server.url, size, today, say))
    const { only } = values
    const log = path.join(FOLDER, 'server.log')
    const { pages, bare } = await measurePages(
      { server: server.url, log, folder: SERVED, only, seconds, say },
      urls,
    )
    for (const [place, size] of sizes.entries())
      say(
        sizeTable(
          `${size.toLocaleString('en')} commitments: milliseconds until the page is read to its end`,
          pages[place] ?? [],
        ),
      )
    say(ratioTable(pages[0] ?? [], pages[1] ?? [], 1.5))
    say(bareLine(bare))
    for (const [place, size] of sizes.entries()) await measureBesides(urls[place] as string, size)
  } finally {
    if (server.started) await server.stop()
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(error.stack)
    process.exit(1)
  },
)
