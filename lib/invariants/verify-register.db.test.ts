import { beforeAll, describe, expect, it } from 'vitest'
import { seed } from '../../prisma/seed/seed'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db, Prisma } from '../db/client'
import { INVARIANTS } from './table'
import { verifyRegister } from './verify-register'

ownTestDatabase()

const broken = async () => (await verifyRegister()).filter(({ count }) => count > 0).map(({ name }) => name)

/** One way to break each, as somebody with the owner's password could, past triggers and verbs. */
const DAMAGE: Record<string, string> = {
  numbers: `UPDATE "NumberSeries" SET "last" = "last" + 1 WHERE "year" = (SELECT max("year") FROM "NumberSeries")`,
  'commitments-told': `UPDATE "Commitment" SET "version" = "version" + 40 WHERE "sequence" = 1`,
  'documents-told': `UPDATE "Document" SET "version" = "version" + 40`,
  'accounts-told': `INSERT INTO "Account" ("id", "email", "name", "role") VALUES (gen_random_uuid(), 'x@y.example', 'X', 'admin')`,
  'mail-on-its-way': `INSERT INTO "Mail" ("id", "kind", "to", "language", "subject", "text", "html")
    VALUES (gen_random_uuid(), 'x', 'x@y.example', 'nl', 'x', 'x', 'x')`,
  'deliveries-on-their-way': `
    WITH hook AS (INSERT INTO "Webhook" ("id", "accountId", "name", "url", "secretHash")
      SELECT gen_random_uuid(), "id", 'x', 'https://x.example/', 'x' FROM "Account" LIMIT 1 RETURNING "id")
    INSERT INTO "WebhookDelivery" ("id", "webhookId", "event") SELECT gen_random_uuid(), "id", 'webhook.test' FROM hook`,
  'documents-whole': `UPDATE "DocumentFile" SET "bytes" = substr("bytes", 1, 9)`,
  'questions-in-place': `UPDATE "Question" SET "end" = 9999999 WHERE "position" = 1`,
  windows: `UPDATE "Commitment" SET "dueLatest" = "dueLatest" + 1 WHERE "dueLatest" IS NOT NULL`,
  slips: `UPDATE "Commitment" SET "slips" = "slips" + 1 WHERE "sequence" = 1`,
  proposals: `DELETE FROM "SettlementProposal" WHERE "outcome" IS NULL`,
  holds: `DELETE FROM "Hold" WHERE "endedAt" IS NULL`,
  settled: `UPDATE "Commitment" SET "settledOn" = NULL WHERE "state" = 'settled'`,
  candidates: `UPDATE "Candidate" SET "state" = 'proposed', "decidedById" = NULL WHERE "state" = 'accepted'`,
  search: `UPDATE "Commitment" SET "title" = 'Iets heel anders' WHERE "sequence" = 1`,
  tallies: `DELETE FROM "RegisterTallyChange" WHERE "within" = '' AND "facet" = 'kind'`,
  figures: `UPDATE "FigureTally" SET "counts"[1] = "counts"[1] + 1`,
}

beforeAll(() => seed(new Date('2026-06-15T09:00:00Z'), () => undefined), 120_000)

describe('what must hold of the register', () => {
  it('holds of a filled one', async () => {
    expect(await broken()).toEqual([])
  })

  it.each(INVARIANTS)('is found broken: $name', async ({ name }) => {
    const undone = new Error('undo the damage')
    const found: string[] = []
    await db()
      .$transaction(
        async (tx) => {
          await tx.$executeRaw`SET LOCAL session_replication_role = replica`
          await tx.$executeRaw(Prisma.raw(DAMAGE[name] as string))
          const rows = await tx.$queryRaw<unknown[]>(
            Prisma.raw((INVARIANTS.find((row) => row.name === name) as { broken: string }).broken),
          )
          if (rows.length > 0) found.push(name)
          throw undone
        },
        { timeout: 20_000 },
      )
      .catch((error) => expect(error).toBe(undone))
    expect(found).toEqual([name])
  })
})
