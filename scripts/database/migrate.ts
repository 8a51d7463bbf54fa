import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { grantToApplication } from './app-role'
import { makeQueueTables } from './queue-tables'

/** The advisory lock `prisma migrate` takes, so that both never run at once. */
const PRISMA_LOCK = 72707369

/** Prisma's own bookkeeping table, so that `prisma migrate deploy` can follow on what this applied. */
const BOOKKEEPING = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

async function apply(client: pg.Client, name: string, sql: Buffer, checksum: string) {
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    await client.query(sql.toString('utf8'))
  } catch (error) {
    const reason = (error as Error).message
    await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, reason])
    throw new Error(`Migration ${name} failed: ${reason}. The database is as it was before this migration.`)
  }
  await client.query(
    'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}

async function applyMissing(client: pg.Client, folder: string): Promise<string[]> {
  await client.query(BOOKKEEPING)
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const failed = rows.find((row) => !row.finished_at)
  if (failed)
    throw new Error(
      `Migration ${failed.migration_name} failed earlier; see "prisma migrate resolve" to mend it.`,
    )
  const known = new Map(rows.map((row) => [row.migration_name, row.checksum]))
  const applied: string[] = []
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name, 'migration.sql')
    if (!existsSync(file)) continue
    const sql = readFileSync(file)
    const checksum = createHash('sha256').update(sql).digest('hex')
    const before = known.get(name)
    if (before && before !== checksum)
      throw new Error(`Migration ${name} was edited after it had been applied.`)
    if (before) continue
    await apply(client, name, sql, checksum)
    applied.push(name)
  }
  return applied
}

/**
 * Applies `prisma/migrations` as `prisma migrate deploy` does, without the CLI (docs/decisions/0002), and after them the
 * job queue's own.
 * Several instances may call it at once: one applies, the others wait.
 * @param role the application's, where it is not the owner: given its rights under the same lock
 * @returns the names applied now; empty when the schema was up to date.
 */
export async function migrate(
  url: string,
  folder = path.resolve('prisma/migrations'),
  role?: string,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    const applied = await applyMissing(client, folder)
    await makeQueueTables(url)
    if (role) await grantToApplication(client, role)
    return applied
  } finally {
    await client.end()
  }
}
