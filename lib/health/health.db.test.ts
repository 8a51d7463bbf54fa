import { expect, it, vi } from 'vitest'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { findReadiness } from './queries'

ownTestDatabase()

it('is ready on a migrated database', async () => {
  expect(await findReadiness()).toEqual({ ready: true, database: 'ok', schema: 'ok', queue: 'stopped' })
})

it('is not ready while a migration is missing or failed', async () => {
  await db().$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%_rules'`
  expect(await findReadiness()).toEqual({ ready: false, database: 'ok', schema: 'behind', queue: 'stopped' })
  await db().$executeRaw`UPDATE _prisma_migrations SET finished_at = now()`
})

it('is ready under a newer schema, while the next version is rolled out', async () => {
  await db().$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at)
    VALUES ('x', 'x', '29990101000000_later', now())`
  expect(await findReadiness()).toMatchObject({ ready: true })
})

it('is not ready on a database that was never migrated', async () => {
  await db().$executeRaw`ALTER TABLE _prisma_migrations RENAME TO away`
  expect(await findReadiness()).toEqual({ ready: false, database: 'ok', schema: 'behind', queue: 'stopped' })
  await db().$executeRaw`ALTER TABLE away RENAME TO _prisma_migrations`
})

it('is not ready while the queue has no tables', async () => {
  await db().$executeRaw`ALTER SCHEMA graphile_worker RENAME TO away`
  expect(await findReadiness()).toMatchObject({ ready: false, schema: 'behind' })
  await db().$executeRaw`ALTER SCHEMA away RENAME TO graphile_worker`
})

it('says so when the database does not answer', async () => {
  const kept = globalThis as typeof globalThis & { gestandDb?: unknown }
  const { gestandDb } = kept
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/nowhere')
  kept.gestandDb = undefined
  expect(await findReadiness()).toEqual({
    ready: false,
    database: 'unreachable',
    schema: 'unknown',
    queue: 'stopped',
  })
  kept.gestandDb = gestandDb
  vi.unstubAllEnvs()
})
