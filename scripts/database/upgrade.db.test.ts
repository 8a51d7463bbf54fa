import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { db } from '../../lib/db/client'
import { verifyHistory } from '../../lib/history/verify-history'
import { verifyRegister } from '../../lib/invariants/verify-register'
import { seed } from '../../prisma/seed/seed'
import { ownTestDatabase } from '../testing/test-database'
import { pourInto } from './earlier-schema'
import { migrate } from './migrate'
import { databaseUrl, onServer } from './recreate'

/** Every schema there ever was, with a council's register in it, can be brought to the newest. */

ownTestDatabase()

const ALL = readdirSync('prisma/migrations')
  .filter((name) => /^\d/.test(name))
  .sort()
/** The first schema that is whole, and each one after it. */
const EARLIER = ALL.slice(1, -1)
const EARLY = `gestand_test_early_${process.pid}`
const serverUrl = inject('templateUrl')

function folderUpTo(last: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gestand-migrations-'))
  for (const name of ALL.filter((name) => name <= last))
    cpSync(`prisma/migrations/${name}`, path.join(folder, name), { recursive: true })
  return folder
}

async function migratedUpTo(last: string): Promise<string> {
  await onServer(serverUrl, `drop database if exists ${EARLY} with (force)`, `create database ${EARLY}`)
  const url = databaseUrl(serverUrl, EARLY)
  const folder = folderUpTo(last)
  await migrate(url, folder)
  rmSync(folder, { recursive: true })
  return url
}

async function onlyHere<T>(url: string, work: () => Promise<T>): Promise<T> {
  const usual = process.env.DATABASE_URL
  await db().$disconnect()
  Reflect.deleteProperty(globalThis, 'gestandDb')
  process.env.DATABASE_URL = url
  try {
    return await work()
  } finally {
    await db().$disconnect()
    Reflect.deleteProperty(globalThis, 'gestandDb')
    process.env.DATABASE_URL = usual
  }
}

beforeAll(() => seed(new Date('2026-06-15T09:00:00Z'), () => undefined), 120_000)
afterAll(() => onServer(serverUrl, `drop database if exists ${EARLY} with (force)`))

describe('upgrading a register that is in use', { timeout: 60_000 }, () => {
  it.each(EARLIER)('from %s', async (last) => {
    const url = await migratedUpTo(last)
    const poured = await pourInto(process.env.DATABASE_URL as string, url)
    expect(poured.Commitment).toBeGreaterThan(40)
    expect(poured.HistoryEntry).toBeGreaterThan(100)
    expect(await migrate(url)).toEqual(ALL.filter((name) => name > last))
    await onlyHere(url, async () => {
      expect((await verifyRegister()).filter(({ count }) => count > 0)).toEqual([])
      expect(await verifyHistory()).toMatchObject({
        faults: [],
        unsealed: 0,
        position: BigInt(poured.HistoryEntry as number),
      })
      expect(await db().commitment.count()).toBe(poured.Commitment)
    })
  })
})

it('leaves out no schema', () => {
  expect(EARLIER[0]).toBe('20261124000100_rules')
  expect(EARLIER.length).toBe(ALL.length - 2)
})
