import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { databaseUrl, onServer } from '../scripts/database/recreate'
import { freePort, startServer, TEST_SECRET } from '../scripts/e2e/server'

/** New versions, as they are rolled out: commands and servers of the packaged folder, as processes of their own. */

const DATABASE = `gestand_test_upgrade_${process.pid}`
const owner = () => process.env.GESTAND_OWNER_URL as string
const settings = () => ({
  DATABASE_OWNER_URL: databaseUrl(owner(), DATABASE),
  DATABASE_URL: databaseUrl(process.env.GESTAND_DATABASE_URL as string, DATABASE),
})

/** Runs a command of a packaged folder to its end. */
async function run(file: string, more: Record<string, string> = {}) {
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...settings(), ...more } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const [status] = await once(child, 'close')
  return { status, said }
}

/** A version after this one, whose migration fails halfway. */
function nextVersion(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gestand-next-'))
  cpSync('dist', folder, { recursive: true, verbatimSymlinks: true })
  const migration = path.join(folder, 'prisma/migrations/99999999999999_next')
  mkdirSync(migration)
  writeFileSync(
    path.join(migration, 'migration.sql'),
    'CREATE TABLE "Half" (id int); SELECT no_such_function()',
  )
  return folder
}

test.beforeAll(() => onServer(owner(), `create database ${DATABASE}`))
test.afterAll(() => onServer(owner(), `drop database ${DATABASE} with (force)`))
test.describe.configure({ mode: 'serial' })

test('instances that start together migrate once, and all go on', async () => {
  const three = await Promise.all([run('dist/migrate.mjs'), run('dist/migrate.mjs'), run('dist/migrate.mjs')])
  expect(three.map(({ status }) => status)).toEqual([0, 0, 0])
  expect(three.filter(({ said }) => said.startsWith('Applied: '))).toHaveLength(1)
  expect(three.filter(({ said }) => said.startsWith('The schema was up to date'))).toHaveLength(2)
})

test('a migration that fails leaves the old version at work, and no new one starts', async () => {
  const old = await startServer(settings().DATABASE_URL)
  const next = nextVersion()
  const failed = await run(path.join(next, 'migrate.mjs'))
  expect(failed.status).toBe(1)
  expect(failed.said).toContain('Migration 99999999999999_next failed')
  expect(failed.said).toContain('as it was before this migration')
  const pages = {
    NEXTAUTH_URL: 'http://localhost',
    NEXTAUTH_SECRET: TEST_SECRET,
    PORT: String(await freePort()),
  }
  const started = await run(path.join(next, 'start.mjs'), { ...pages, MIGRATE_AT_START: 'yes' })
  expect(started.status).toBe(1)
  expect(started.said).toContain('99999999999999_next failed earlier')
  expect(await (await fetch(`${old.url}/api/ready`)).json()).toMatchObject({ ready: true, schema: 'ok' })
  expect((await fetch(`${old.url}/commitments`)).status).toBe(200)
  await old.stop()
  rmSync(next, { recursive: true })
})
