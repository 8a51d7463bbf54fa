import { cache } from 'react'
import { processWide } from '../watch/process-wide'
import { db, type Prisma } from './client'
import type { PrismaClient } from './generated/client'
import { snapshots } from './snapshot'

/**
 * Counts and lists of the register, kept in this process for as long as nothing they are made from has changed
 * (docs/decisions/0024). Whether it has is asked of the database in each request, so an answer is never older than that.
 */

/** Tables whose every change is noted, by the triggers of the migration register_changes. */
export const NOTED: ReadonlySet<string> = new Set([
  'Commitment',
  'CommitmentSearch',
  'RegisterTally',
  'RegisterTallyChange',
  'DueWindow',
  'Extension',
  'SettlementProposal',
  'NumberSeries',
  'Committee',
  'Portfolio',
  'Department',
  'Party',
  'OfficeTerm',
  'Account',
  'Settings',
  'HouseStyle',
])

/** Milliseconds after which all is asked anew, should a database ever be put in another's place under a running server. */
const LONGEST = 60_000
/** Rows kept in all, with one more for each answer: some thirty megabytes where all are rows of lists. */
const MOST_ROWS = 20_000

/** The oldest transaction that was still under way, and how many that are as young had noted a change. */
type Standing = { horizon: bigint; changes: number }
type Keep = Standing & { begun: number; rows: number; answers: Map<string, Promise<unknown[]>> }

const keeps = processWide('kept answers', () => new WeakMap<PrismaClient, Keep>())

/**
 * Changes are only added, each in the transaction it belongs to: as many as before beyond the same horizon means that
 * none has become visible since. A copy of the database answers this as well as the primary does.
 */
async function standingNow(client: PrismaClient, before: Standing | undefined) {
  const [row] = await client.$queryRaw<[Standing & { changesBefore: number }]>`
    SELECT h."horizon", (SELECT count(*)::int FROM "RegisterChange" WHERE "transaction" >= h."horizon") AS "changes",
      (SELECT count(*)::int FROM "RegisterChange" WHERE "transaction" >= ${before?.horizon ?? null}::bigint) AS "changesBefore"
    FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS "horizon") h`
  return row
}

/** The answers that hold now; looked into once per request. */
const keepNow = cache(async (client: PrismaClient): Promise<Keep> => {
  const before = keeps().get(client)
  const { changesBefore, ...standing } = await standingNow(client, before)
  if (before?.changes === changesBefore && Date.now() - before.begun < LONGEST) return before
  const keep = { ...standing, begun: Date.now(), rows: 0, answers: new Map() }
  keeps().set(client, keep)
  return keep
})

/** Keeps an answer that is under way; one that fails is asked for again by the next who wants it. */
function keepAnswer(keep: Keep, key: string, asked: Promise<unknown[]>) {
  keep.answers.set(key, asked)
  asked.then(
    ({ length }) => {
      keep.rows += length + 1
      if (keep.rows <= MOST_ROWS) return
      keep.answers.clear()
      keep.rows = 0
    },
    () => keep.answers.delete(key),
  )
}

/** Tables and views are written with a capital in this schema, and nothing else is but types, which follow a cast. */
const namesOnlyNoted = (text: string) =>
  [...text.matchAll(/(?<!::)"([A-Z]\w*)"/g)].every(([, table]) => NOTED.has(table as string))

/**
 * The rows a statement gives, as `$queryRaw` does. They belong to all who ask the same: read them, change nothing in them. A
 * statement that reads what is not noted is asked each time; the clock it must be given as a value.
 */
export async function askKept<Row>(statement: Prisma.Sql): Promise<readonly Row[]> {
  const client = db()
  const ask = async () => client.$queryRaw<Row[]>(statement)
  if (snapshots().getStore()) return ask()
  const keep = await keepNow(client)
  const key = `${statement.sql}\n${JSON.stringify(statement.values)}`
  const known = keep.answers.get(key) as Promise<Row[]> | undefined
  if (known) return known
  const asked = ask()
  if (namesOnlyNoted(statement.sql)) keepAnswer(keep, key, asked)
  return asked
}
