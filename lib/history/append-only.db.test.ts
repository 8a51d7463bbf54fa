import { describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { change } from './change'

ownTestDatabase()

describe('the write door', () => {
  it('commits nothing without an entry', async () => {
    const admin = await account('admin')
    const nothing = change(admin, async (tx) => {
      await tx.party.create({ data: { slug: 'p', name: 'P' } })
      return { value: null, entry: [] }
    })
    await expect(nothing).rejects.toThrow('without a history entry')
    expect(await db().party.count()).toBe(0)
  })

  it('commits nothing when the verb throws after writing', async () => {
    const admin = await account('admin')
    const thrown = change(admin, async (tx) => {
      await tx.party.create({ data: { slug: 'p', name: 'P' } })
      throw new Error('broken off')
    })
    await expect(thrown).rejects.toThrow('broken off')
    expect(await db().party.count()).toBe(0)
  })

  it('refuses an entry whose facts are not those of its kind', async () => {
    const admin = await account('admin')
    const wrong = { kind: 'account.created', about: { accountId: admin.id }, name: '' } as never
    await expect(change(admin, async () => ({ value: null, entry: wrong }))).rejects.toThrow()
  })

  it.each([
    'UPDATE "HistoryEntry" SET "actorName" = \'x\'',
    'DELETE FROM "HistoryEntry"',
    'TRUNCATE "HistoryEntry"',
  ])('is append-only: %s', async (sql) => {
    const admin = await account('admin')
    const entry = {
      kind: 'account.created' as const,
      about: { accountId: admin.id },
      name: 'admin',
      role: 'admin',
    }
    await change(admin, async () => ({ value: null, entry }))
    const before = await db().historyEntry.count()
    await expect(db().$executeRawUnsafe(sql)).rejects.toThrow('append-only')
    expect(await db().historyEntry.count()).toBe(before)
  })
})
