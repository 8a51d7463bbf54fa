import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isDatabaseAway } from '../db/away'
import { db } from '../db/client'
import { type QueueStanding, queueStanding } from '../jobs/queue-standing'
import { isDraining } from '../watch/draining'

/** Whether this server can do its work, and what stands in the way: for a load balancer and the person on duty. */
export type Readiness = {
  ready: boolean
  database: 'ok' | 'unreachable'
  schema: 'ok' | 'behind' | 'unknown'
  /** Told, but no reason to send readers elsewhere: the pages work, and the queues of other servers go on. */
  queue: QueueStanding
  /** It was told to stop: it answers, and wants no new readers. */
  stopping?: true
}

const NOT_REACHED = { ready: false, database: 'unreachable', schema: 'unknown' } as const

let expected: string[] | undefined

/** Migrations this version of the code was written for: the same for as long as it runs, however often one asks. */
function expectedMigrations(): string[] {
  expected ??= readMigrations()
  return expected
}

function readMigrations(): string[] {
  const entries = readdirSync(path.resolve('prisma/migrations'), { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

async function appliedMigrations(): Promise<Set<string>> {
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS "name" FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  return new Set(rows.map(({ name }) => name))
}

/** A newer schema than ours is fine: the next version is being rolled out. An older one is not. */
async function isSchemaBehind(): Promise<boolean> {
  const applied = await appliedMigrations().catch(() => new Set<string>()) // no such table: nothing was ever applied
  return expectedMigrations().some((name) => !applied.has(name))
}

/** The queue's tables are its own, and made after our migrations: `prisma migrate deploy` alone does not make them. */
async function isQueueThere(): Promise<boolean> {
  const [row] = await db().$queryRaw<[{ there: boolean }]>`
    SELECT to_regnamespace('graphile_worker') IS NOT NULL AS "there"`
  return row.there
}

/** Never throws: not being able to tell is an answer. */
export async function findReadiness(): Promise<Readiness> {
  const answers = () =>
    db().$queryRaw`SELECT 1`.then(
      () => true,
      () => false,
    )
  if (isDatabaseAway() || !(await answers())) return { ...NOT_REACHED, queue: queueStanding() }
  const behind = (await isSchemaBehind()) || !(await isQueueThere())
  const found = { database: 'ok', schema: behind ? 'behind' : 'ok', queue: queueStanding() } as const
  return isDraining() ? { ready: false, ...found, stopping: true } : { ready: !behind, ...found }
}
