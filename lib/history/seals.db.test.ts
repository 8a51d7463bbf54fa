import { describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { change } from './change'
import { verifyHistory } from './verify-history'

ownTestDatabase()

async function write(name: string) {
  const admin = await account('admin')
  const about = { accountId: admin.id }
  const entry = { kind: 'account.created' as const, about, name, role: 'admin' }
  await change(admin, async () => ({ value: null, entry: [entry, { ...entry, name: `${name} ‘é’` }] }))
}

/** As a superuser could, past the triggers. The tests below build on each other's damage. */
async function tamper(sql: string) {
  await db().$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`)
    await tx.$executeRawUnsafe(sql)
  })
}

describe('the chain over history', () => {
  it('fits after many changes at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, at) => write(`naam ${at}`)))
    const audit = await verifyHistory()
    expect(audit).toMatchObject({ position: 24n, faults: [], unsealed: 0, withdrawn: 0, anchorHolds: null })
    expect(audit.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('goes on from a link kept elsewhere', async () => {
    const { position, hash } = await verifyHistory()
    await write('later')
    expect(await verifyHistory({ position, hash })).toMatchObject({ position: 26n, anchorHolds: true })
    expect((await verifyHistory({ position, hash: '0'.repeat(64) })).anchorHolds).toBe(false)
  })

  it.each([
    [
      'words',
      `UPDATE "HistoryEntry" SET "payload" = jsonb_set("payload", '{name}', '"x"') WHERE "id" = 3`,
      3n,
    ],
    ['words', `UPDATE "HistoryEntry" SET "actorName" = 'iemand anders' WHERE "id" = 5`, 5n],
    ['facts', `UPDATE "HistoryEntry" SET "at" = "at" - interval '1 day' WHERE "id" = 7`, 7n],
    ['facts', `UPDATE "HistorySeal" SET "hash" = sha256('x') WHERE "entryId" = 9`, 9n],
    ['missing', `DELETE FROM "HistoryEntry" WHERE "id" = 13`, 13n],
    ['order', `DELETE FROM "HistorySeal" WHERE "entryId" = 15`, 16n],
  ])('finds a change past the triggers: %s', async (why, sql, entryId) => {
    await tamper(sql)
    const { faults } = await verifyHistory()
    const seal = await db().historySeal.findUniqueOrThrow({ where: { entryId } })
    expect(faults).toContainEqual({ position: seal.position, why })
  })

  it('holds when the words of an entry are withdrawn, and counts them', async () => {
    const { faults } = await verifyHistory()
    await tamper(
      `UPDATE "HistoryEntry" SET "payload" = '{}', "actorName" = '', "salt" = NULL WHERE "id" = 20`,
    )
    expect(await verifyHistory()).toMatchObject({ withdrawn: 1, faults })
  })

  it('counts entries that have no seal: one whose seal was taken, and one that came in past the chain', async () => {
    await tamper(`INSERT INTO "HistoryEntry" ("actorName", "kind", "payload") VALUES ('x', 'y', '{}')`)
    expect((await verifyHistory()).unsealed).toBe(2)
  })
})
