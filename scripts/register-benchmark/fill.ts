import pg from 'pg'
import { migrate } from '../database/migrate'
import { databaseUrl, recreateDatabase } from '../database/recreate'
import { withClient } from '../database/with-client'
import { CHOICES, COUNCIL, REGISTER, SEARCH, TALLIES, WORDS } from './statements'
import { texts } from './words'

/**
 * A register of any size in minutes: texts are drawn from a stock, everything else is made by statements over whole
 * sets. Triggers are off meanwhile, and indexes are made after; what triggers keep up is reckoned from the views they
 * use themselves.
 */

const LARGE = [
  'Commitment',
  'CommitmentSearch',
  'DueWindow',
  'SettlementProposal',
  'HistoryEntry',
  'Document',
  'SearchWord',
]

type Made = { table: string; made: string }
type Say = (line: string) => void

const connected = <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  withClient(url, async (client) => {
    await client.query(
      `SET session_replication_role = replica; SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'; SET jit = off`,
    )
    return work(client)
  })

/** Takes the indexes off that no constraint needs. @returns what makes them again, by table */
async function withoutIndexes(client: pg.Client): Promise<Made[]> {
  const { rows } = await client.query<Made & { name: string }>(
    `SELECT c.relname AS table, i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS made
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
     WHERE c.relname = ANY($1) AND NOT i.indisprimary AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)`,
    [LARGE],
  )
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  return rows
}

async function storeTexts(client: pg.Client, size: number) {
  await client.query('CREATE SCHEMA scratch')
  for (const [name, rows] of Object.entries(texts(size))) {
    const table = `scratch.${name.slice(0, -1)}`
    await client.query(`CREATE TABLE ${table} (n int PRIMARY KEY, text text NOT NULL)`)
    await client.query(`INSERT INTO ${table} SELECT n, x FROM unnest($1::text[]) WITH ORDINALITY u(x, n)`, [
      rows,
    ])
  }
}

/** Two at a time: as many as the smallest machine this runs on has processors. */
async function inPairs(url: string, statements: { sql: string; values?: unknown[] }[]) {
  const waiting = [...statements]
  const worker = () =>
    connected(url, async (client) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next.sql, next.values)
    })
  await Promise.all([worker(), worker()])
}

async function fillNew(url: string, size: number, today: string, say: Say) {
  const stock = Math.min(40_000, Math.max(2_000, Math.floor(size / 10)))
  const indexes = await connected(url, async (client) => {
    const made = await withoutIndexes(client)
    await client.query('SELECT setseed(0.42)')
    await storeTexts(client, stock)
    const values = [size, today, stock]
    for (const sql of [...COUNCIL, CHOICES, ...REGISTER]) await client.query(inlined(sql, values))
    return made
  })
  say('  rows are in; indexes, search and tallies follow')
  const isOfSearch = ({ table }: Made) => table === 'CommitmentSearch' || table === 'SearchWord'
  const statements = (made: Made[]) => made.map(({ made }) => ({ sql: made }))
  await inPairs(url, statements(indexes.filter((made) => !isOfSearch(made))))
  await connected(url, (client) => client.query('ANALYZE'))
  const parts = [0, 1, 2, 3].map((part) => ({ sql: SEARCH, values: [4, part] }))
  await inPairs(url, [{ sql: TALLIES }, ...parts, { sql: WORDS }])
  await inPairs(url, statements(indexes.filter(isOfSearch)))
  await connected(url, async (client) => {
    await client.query('DROP SCHEMA scratch CASCADE')
    await client.query('VACUUM ANALYZE')
    await client.query(`INSERT INTO "Settings" ("id", "councilName") VALUES (1, 'Gemeente Meting')`)
  })
}

/** Values written out: statements that also define a table take none. */
const inlined = (sql: string, values: unknown[]) =>
  sql.replace(/\$(\d)/g, (_, place) => {
    const value = values[Number(place) - 1]
    return typeof value === 'number' ? String(value) : pg.escapeLiteral(String(value))
  })

async function isFilled(url: string): Promise<boolean> {
  try {
    return await connected(
      url,
      async (client) => (await client.query('SELECT 1 FROM "Settings"')).rowCount === 1,
    )
  } catch {
    return false
  }
}

/** The database with that many promises, filled once and kept; migrations that came later are applied. @returns its URL */
export async function registerOf(server: string, size: number, today: string, say: Say): Promise<string> {
  const name = `register_${size}`
  const url = databaseUrl(server, name)
  if (await isFilled(url)) {
    await migrate(url)
    // What the verbs of an earlier run left to be done would be done while pages are measured.
    await connected(url, (client) => client.query('DELETE FROM graphile_worker._private_jobs'))
    return url
  }
  const begun = Date.now()
  say(`Filling a register of ${size.toLocaleString('en')} (once; it is kept)`)
  await recreateDatabase(server, name)
  await migrate(url)
  await fillNew(url, size, today, say)
  say(`  filled in ${Math.round((Date.now() - begun) / 1000)} s`)
  return url
}
