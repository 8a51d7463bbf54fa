import pg from 'pg'
import { leaveDatabase } from '../database/leave-database'
import { startServer } from '../e2e/server'
import { type Load, load, once, type Timed, together } from './load'
import { BARE, type Measured, pagesOf, REGISTER } from './pages'
import { explainAll, explainNothing, type Reading, reading } from './plans'
import type { PageFigures } from './report'
import { samples, staffCookie } from './samples'
import { NOTE_CHANGE } from './statements'

/**
 * Every page of several registers, asked for in turn, so that a slow minute of the machine falls on all of them. The
 * register's page is asked for in turn with a bare one, too.
 */

const LARGE_TABLES = new Set([
  'Commitment',
  'CommitmentSearch',
  'Document',
  'DueWindow',
  'HistoryEntry',
  'SettlementProposal',
  'Question',
])
/** The time of each page is cut into so many turns. */
const TURNS = 4
const MANY = 16

export type Settings = {
  /** The database server, and where it writes its log. */
  server: string
  log: string
  /** The packaged pages. */
  folder: string
  /** Part of the name of the pages to measure. */
  only: string
  /** For each page, in each way it is asked for. */
  seconds: number
  say: (line: string) => void
}

type Register = { url: string; pages: Measured[]; cookie: string; noting: pg.Client; readings: Reading[] }
type Served = Register & { address: string }

const noteChange = (client: pg.Client) => client.query(NOTE_CHANGE)

async function noteTaker(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

const asked = (address: string, cookie: string, { path, staff }: Measured) =>
  [address + path, staff && cookie] as const

async function withPages<T>(
  { folder }: Settings,
  url: string,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const pages = await startServer(url, undefined, {}, { folder })
  try {
    return await work(pages.url)
  } finally {
    await pages.stop()
  }
}

/** The queue asks for work now and then, in the same log: the try with the fewest statements has none of that. */
const TRIES = 3
const fewest = (tries: Reading[]) =>
  tries.reduce((one, other) => (other.statements < one.statements ? other : one))

/** What each page asks of the database where it finds nothing kept. */
async function readingsOf(settings: Settings, { url, pages, cookie, noting }: Omit<Register, 'readings'>) {
  const database = new URL(url).pathname.slice(1)
  await explainAll(settings.server, database)
  try {
    return await withPages(settings, url, async (address) => {
      const found: Reading[] = []
      for (const page of pages) {
        const ask = () => once(...asked(address, cookie, page))
        await ask()
        const tries: Reading[] = []
        for (let nth = 0; nth < TRIES; nth++) {
          await noteChange(noting)
          tries.push(await reading(settings.log, LARGE_TABLES, ask))
        }
        found.push(fewest(tries))
      }
      return found
    })
  } finally {
    await explainNothing(settings.server, database)
  }
}

async function open(settings: Settings, url: string, noting: pg.Client): Promise<Register> {
  process.env.DATABASE_URL = url
  const [sample, cookie] = await Promise.all([samples(), staffCookie()])
  await leaveDatabase()
  const pages = pagesOf(sample).filter(
    ({ name, path }) => name.includes(settings.only) || path === BARE || path === REGISTER,
  )
  const register = { url, pages, cookie, noting }
  return { ...register, readings: await readingsOf(settings, register) }
}

type Way = 'one' | 'changed' | 'many'
type Turns = Record<Way, Timed[]>

async function take({ address, cookie, noting }: Served, page: Measured, seconds: number, turns: Turns) {
  const [url, session] = asked(address, cookie, page)
  const before = () => noteChange(noting)
  turns.one.push(await load(url, session, { clients: 1, seconds }))
  turns.changed.push(await load(url, session, { clients: 1, seconds, before }))
  turns.many.push(await load(url, session, { clients: MANY, seconds }))
}

const noTurns = (): Turns => ({ one: [], changed: [], many: [] })
const loadsOf = ({ one, changed, many }: Turns): Record<Way, Load> => ({
  one: together(one),
  changed: together(changed),
  many: together(many),
})

/** One page of all registers in turn. */
async function inTurn(registers: Served[], place: number, seconds: number): Promise<PageFigures[]> {
  const turns = registers.map(noTurns)
  for (let turn = 0; turn < TURNS; turn++)
    for (const [index, register] of registers.entries())
      await take(register, register.pages[place] as Measured, seconds / TURNS, turns[index] as Turns)
  return registers.map((register, index) => ({
    name: (register.pages[place] as Measured).name,
    ...loadsOf(turns[index] as Turns),
    reading: register.readings[place] as Reading,
  }))
}

export type AgainstBare = { register: Record<Way, Load>; bare: Record<Way, Load> }

async function againstBare(register: Served, seconds: number): Promise<AgainstBare> {
  const turns = { register: noTurns(), bare: noTurns() }
  for (let turn = 0; turn < 2 * TURNS; turn++) {
    await take(register, { name: 'bare', path: BARE }, seconds / TURNS, turns.bare)
    await take(register, { name: 'register', path: REGISTER }, seconds / TURNS, turns.register)
  }
  return { register: loadsOf(turns.register), bare: loadsOf(turns.bare) }
}

/** @returns figures per register, page by page; `bare`: of the last register against a bare page */
export async function measurePages(
  settings: Settings,
  urls: string[],
): Promise<{ pages: PageFigures[][]; bare: AgainstBare }> {
  const notes = await Promise.all(urls.map(noteTaker))
  const serve = async (waiting: Register[], served: Served[]): ReturnType<typeof measurePages> => {
    const [next, ...others] = waiting
    if (next)
      return withPages(settings, next.url, (address) => serve(others, [...served, { ...next, address }]))
    const pages: PageFigures[][] = served.map(() => [])
    for (const [place, { name }] of served[0]?.pages.entries() ?? []) {
      settings.say(`  ${name}`)
      for (const [index, figures] of (await inTurn(served, place, settings.seconds)).entries())
        pages[index]?.push(figures)
    }
    return { pages, bare: await againstBare(served.at(-1) as Served, settings.seconds) }
  }
  try {
    const registers: Register[] = []
    for (const [index, url] of urls.entries())
      registers.push(await open(settings, url, notes[index] as pg.Client))
    return await serve(registers, [])
  } finally {
    for (const client of notes) await client.end()
  }
}
