/**
 * How fast the register is at the scale of a country: `npm run bench:register [-- --large 1000000 --small 10000
 * --seconds 2 --only WORD --built]`. Fills two registers (once; they stay in .data/bench), builds the pages with one bare page
 * to compare with, and measures every page and filter through HTTP. docs/decisions/0008 says what the figures mean.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { encode } from 'next-auth/jwt'
import { z } from 'zod'
import { dayOf } from '../lib/clock'
import { db } from '../lib/db/client'
import { buildReadingWorker } from '../lib/reading/build-worker'
import { addSession } from '../lib/sessions/keep-session'
import { type EmbeddedServer, startEmbeddedServer } from './database/embedded'
import { startServer, TEST_SECRET } from './e2e/server'
import { assemble } from './package/assemble'
import { registerOf } from './register-benchmark/fill'
import { load, once } from './register-benchmark/load'
import { BARE, type Measured, pagesOf, REGISTER, type Samples } from './register-benchmark/pages'
import { explainAll, explainNothing, type Reading, reading } from './register-benchmark/plans'
import { loadLine, type PageFigures, ratioTable, sizeTable } from './register-benchmark/report'
import { measureSearch } from './register-benchmark/searches'
import { measureVerbs } from './register-benchmark/verbs'

// Beside package.json, where Next looks for what kind of modules we write.
const BUILD = '.next-benchmark'
const SERVED = '.build/benchmark-server'
const FOLDER = path.resolve('.data/bench')
const LARGE_TABLES = new Set([
  'Commitment',
  'CommitmentSearch',
  'Document',
  'DueWindow',
  'HistoryEntry',
  'SettlementProposal',
  'Question',
])
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

const known = <T extends { id: string }>(rows: T[]): T => {
  const found = rows.find(({ id }) => z.uuid().safeParse(id).success)
  if (!found) throw new Error('the register holds nothing that can be addressed')
  return found
}

async function samples(): Promise<Samples> {
  const shown = { publishedAt: { not: null }, confidential: false } as const
  const published = { publishedAt: { not: null } } as const
  const [late, early, documents, accounts] = await Promise.all([
    db().commitment.findFirstOrThrow({
      where: { ...shown, state: 'settled', slips: { gt: 0 } },
      orderBy: { madeOn: 'desc' },
    }),
    db().commitment.findFirstOrThrow({ where: shown, orderBy: { madeOn: 'asc' }, skip: 200 }),
    db().document.findMany({ where: published, orderBy: { documentDate: 'desc' }, take: 200 }),
    db().account.findMany({ where: { role: 'member' }, orderBy: { email: 'asc' }, take: 200 }),
  ])
  return {
    commitment: late.number,
    early: early.number,
    document: known(documents).id,
    assignee: known(accounts).id,
  }
}

async function staffCookie(): Promise<string> {
  const { id, name, email, sessionVersion } = await db().account.findFirstOrThrow({
    where: { role: 'staff' },
  })
  const sessionId = await addSession(id, 'benchmark', new Date())
  const token = { accountId: id, sessionVersion, sessionId, name, email }
  return `next-auth.session-token=${await encode({ token, secret: TEST_SECRET, maxAge: 7200 })}`
}

/** The pages of one server over one database. */
async function withPages<T>(url: string, work: (address: string) => Promise<T>): Promise<T> {
  const pages = await startServer(url, undefined, {}, { folder: SERVED })
  try {
    return await work(pages.url)
  } finally {
    await pages.stop()
  }
}

async function readings(
  server: EmbeddedServer,
  url: string,
  pages: Measured[],
  cookie: string,
): Promise<Reading[]> {
  const database = new URL(url).pathname.slice(1)
  await explainAll(server.url, database)
  try {
    return await withPages(url, async (address) => {
      const found: Reading[] = []
      for (const { path: place, staff } of pages) {
        const ask = () => once(address + place, staff && cookie)
        await ask()
        found.push(await reading(path.join(FOLDER, 'server.log'), LARGE_TABLES, ask))
      }
      return found
    })
  } finally {
    await explainNothing(server.url, database)
  }
}

async function measurePages(server: EmbeddedServer, url: string): Promise<PageFigures[]> {
  process.env.DATABASE_URL = url
  const [sample, cookie] = await Promise.all([samples(), staffCookie()])
  const pages = pagesOf(sample).filter(({ name }) => name.includes(values.only) || name.startsWith('bare'))
  const read = await readings(server, url, pages, cookie)
  return withPages(url, async (address) => {
    const figures: PageFigures[] = []
    for (const [place, { name, path: page, staff }] of pages.entries()) {
      const measure = (clients: number) => load(address + page, staff && cookie, clients, seconds)
      figures.push({ name, one: await measure(1), many: await measure(16), reading: read[place] as Reading })
    }
    return figures
  })
}

async function measure(server: EmbeddedServer, size: number): Promise<PageFigures[]> {
  const url = await registerOf(server.url, size, today, say)
  const figures = await measurePages(server, url)
  say(
    sizeTable(
      `${size.toLocaleString('en')} commitments: milliseconds until the page is read to its end`,
      figures,
    ),
  )
  say('\n| without the page | p50 | p95 | per second |\n| --- | --- | --- | --- |')
  say(loadLine('search, 400 questions', await measureSearch(400, today)))
  for (const clients of [1, 16])
    for (const [verb, verbLoad] of Object.entries(await measureVerbs(160, clients)))
      say(loadLine(`${verb}, ${clients} at once`, verbLoad))
  await db().$disconnect()
  Reflect.deleteProperty(globalThis, 'gestandDb')
  return figures
}

function againstBare(figures: PageFigures[]): string {
  const bare = figures.find(({ name }) => name.startsWith('bare'))
  const register = figures.find(({ name }) => name === 'register')
  if (!bare || !register) return ''
  const [one, many] = [register.one.p50 / bare.one.p50, register.many.p50 / bare.many.p50]
  return `\n${REGISTER} over ${BARE}, p50: ${one.toFixed(2)} at 1 client, ${many.toFixed(2)} at 16`
}

async function main() {
  if (!values.built) await build()
  const server = await startEmbeddedServer(FOLDER, SERVER)
  try {
    const small = await measure(server, Number(values.small))
    const large = await measure(server, Number(values.large))
    say(ratioTable(small, large, 1.5))
    say(againstBare(large))
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
