import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { db } from '../../lib/db/client'
import { ownTestDatabase } from '../testing/test-database'
import { migrate } from './migrate'

ownTestDatabase()

const prisma = (...args: string[]) =>
  spawnSync('npx', ['prisma', ...args], { encoding: 'utf8', env: process.env })
const url = () => process.env.DATABASE_URL as string

function withMigration(sql: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gestand-migrations-'))
  cpSync('prisma/migrations', folder, { recursive: true })
  mkdirSync(path.join(folder, '99999999999999_next'))
  writeFileSync(path.join(folder, '99999999999999_next/migration.sql'), sql)
  return folder
}

// Prisma's command takes seconds to start, more on a busy machine.
describe('migrations', { timeout: 90_000 }, () => {
  it('give exactly the schema of schema.prisma', () => {
    const flags = [
      '--from-migrations',
      'prisma/migrations',
      '--to-schema',
      'prisma/schema.prisma',
      '--exit-code',
    ]
    const { stdout, status } = prisma('migrate', 'diff', ...flags)
    expect(stdout).toContain('No difference detected')
    expect(status).toBe(0)
  })

  it('are seen as applied by Prisma’s own command, which can go on from there', () => {
    const { stdout, status } = prisma('migrate', 'deploy')
    expect(stdout).toContain('No pending migrations to apply')
    expect(status).toBe(0)
  })

  it('are applied once when several instances start together', async () => {
    const folder = withMigration('CREATE TABLE "Once" (id int)')
    const runs = await Promise.all([migrate(url(), folder), migrate(url(), folder), migrate(url(), folder)])
    expect(runs.flat()).toEqual(['99999999999999_next'])
    await db().$executeRaw`DROP TABLE "Once"`
    await db().$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name = '99999999999999_next'`
    rmSync(folder, { recursive: true })
  })

  it('leave the database as it was when one fails, and say which', async () => {
    const folder = withMigration('CREATE TABLE "Half" (id int); SELECT no_such_function()')
    await expect(migrate(url(), folder)).rejects.toThrow('Migration 99999999999999_next failed')
    const [{ there }] = await db().$queryRaw<
      [{ there: string | null }]
    >`SELECT to_regclass('"Half"')::text AS there`
    expect(there).toBeNull()
    await expect(migrate(url(), folder)).rejects.toThrow('failed earlier')
    rmSync(folder, { recursive: true })
  })

  it('may not be edited after they were applied', async () => {
    await db().$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name = '99999999999999_next'`
    await db()
      .$executeRaw`UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%_rules'`
    await expect(migrate(url())).rejects.toThrow('was edited after it had been applied')
  })
})
