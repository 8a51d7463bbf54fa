import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownTestDatabase } from '../testing/test-database'
import { makeApplicationRole } from './app-role'
import { onServer } from './recreate'

ownTestDatabase()

const role = `app_${process.pid}`
let owner: pg.Client
let application: pg.Client

beforeAll(async () => {
  const ownerUrl = process.env.DATABASE_URL as string
  const url = await makeApplicationRole(ownerUrl, role)
  owner = new pg.Client({ connectionString: ownerUrl })
  application = new pg.Client({ connectionString: url })
  await Promise.all([owner.connect(), application.connect()])
})

afterAll(async () => {
  await application.end()
  await owner.query(`DROP OWNED BY ${role}`)
  await owner.end()
  await onServer(process.env.DATABASE_URL as string, `DROP ROLE ${role}`)
})

const ENTRY = `INSERT INTO "HistoryEntry" ("actorName", "kind", "payload") VALUES ('x', 'y', '{}')`

describe('the application’s role', () => {
  it('adds to history, which the owner’s trigger seals', async () => {
    await application.query(ENTRY)
    const { rows } = await application.query('SELECT count(*)::int AS sealed FROM "HistorySeal"')
    expect(rows).toEqual([{ sealed: 1 }])
  })

  it('reads and writes what is not history', async () => {
    await application.query(`INSERT INTO "Party" ("id", "slug", "name") VALUES (gen_random_uuid(), 'p', 'P')`)
    await application.query(`UPDATE "Party" SET "name" = 'Q'`)
    expect((await application.query('DELETE FROM "Party"')).rowCount).toBe(1)
  })

  it('has rights on tables of later migrations', async () => {
    await owner.query('CREATE TABLE "Later" (id int)')
    await application.query('INSERT INTO "Later" VALUES (1)')
    await owner.query('DROP TABLE "Later"')
  })

  it.each([
    `UPDATE "HistoryEntry" SET "actorName" = 'z'`,
    'DELETE FROM "HistoryEntry"',
    'TRUNCATE "HistoryEntry"',
    'ALTER TABLE "HistoryEntry" DISABLE TRIGGER ALL',
    'DROP TRIGGER "HistoryEntry_sealed" ON "HistoryEntry"',
    'SET session_replication_role = replica',
    `INSERT INTO "HistorySeal" VALUES (99, 99, '', '')`,
    'DELETE FROM "HistorySeal"',
    'CREATE OR REPLACE FUNCTION seal_history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
    'DELETE FROM _prisma_migrations',
    'CREATE TABLE own (id int)',
  ])('is refused: %s', async (sql) => {
    await expect(application.query(sql)).rejects.toThrow(/permission denied|must be owner/)
  })
})
