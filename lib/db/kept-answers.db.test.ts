import { beforeAll, describe, expect, it } from 'vitest'
import { commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db, Prisma } from './client'
import { askKept, NOTED } from './kept-answers'

ownTestDatabase()

const { sql } = Prisma
let staff: Awaited<ReturnType<typeof council>>['staff']
beforeAll(async () => {
  staff = (await council()).staff
})

const countAll = () => askKept<{ n: number }>(sql`SELECT count(*)::int AS "n" FROM "Commitment" c`)
const retitle = (title: string) => sql`UPDATE "Commitment" SET "title" = ${title}`

describe('answers that are kept', () => {
  it('are the same rows until the register changes', async () => {
    const before = await countAll()
    expect(await countAll()).toBe(before)
    await commitment(staff)
    const after = await countAll()
    expect(after[0]?.n).toBe((before[0]?.n ?? 0) + 1)
    expect(await countAll()).toBe(after)
  })

  it('hold while a change is under way, and no longer than until it is there', async () => {
    let told: unknown
    const before = await countAll()
    await db().$transaction(async (tx) => {
      await tx.$executeRaw(retitle('nieuw'))
      told = await countAll()
    })
    expect(told).toBe(before)
    expect(await countAll()).not.toBe(before)
  })

  it('see a change that began earlier than another and was done later', async () => {
    let meanwhile: unknown
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE "Party" SET "name" = "name"`
      await tx.$executeRaw`SELECT pg_current_xact_id()`
      await commitment(staff)
      meanwhile = await countAll()
      expect(await countAll()).toBe(meanwhile)
    })
    expect(await countAll()).not.toBe(meanwhile)
  })

  it('survive a sign-in, which lists say nothing of', async () => {
    const before = await countAll()
    await db().account.updateMany({ data: { sessionVersion: { increment: 1 } } })
    expect(await countAll()).toBe(before)
    await db().account.updateMany({ data: { name: 'Een Ander' } })
    expect(await countAll()).not.toBe(before)
  })

  it('are told apart by their values', async () => {
    const numbered = (number: string) =>
      askKept<{ n: number }>(sql`SELECT count(*)::int AS "n" FROM "Commitment" WHERE "number" = ${number}`)
    const { number } = await db().commitment.findFirstOrThrow()
    expect((await numbered(number))[0]?.n).toBe(1)
    expect((await numbered('T1900-0001'))[0]?.n).toBe(0)
  })

  it('are not kept of a table whose changes are not noted', async () => {
    const ask = () => askKept<{ n: number }>(sql`SELECT count(*)::int AS "n" FROM "Meeting"`)
    expect(await ask()).not.toBe(await ask())
  })

  it('are not kept where the question failed', async () => {
    const ask = () => askKept(sql`SELECT 1 / ${0}::int FROM "Commitment"`)
    await expect(ask()).rejects.toThrow()
    await expect(ask()).rejects.toThrow()
  })

  it('are read from tables that have a trigger for it', async () => {
    const rows = await db().$queryRaw<{ table: string }[]>`
      SELECT DISTINCT tgrelid::regclass::text AS "table" FROM pg_trigger
      WHERE tgfoid = 'note_register_change'::regproc`
    const noted = rows.map(({ table }) => table.replaceAll('"', ''))
    // What is appended to the sums is appended by a change of a commitment.
    expect([...NOTED].filter((table) => !noted.includes(table))).toEqual(['RegisterTallyChange'])
  })
})
