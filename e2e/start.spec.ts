import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'

/** The start command itself; every other journey runs on a server it started. */

const start = (env: NodeJS.ProcessEnv) =>
  spawnSync(process.execPath, ['dist/start.mjs'], { env, encoding: 'utf8' })

test('says at once everything that is wrong with the configuration, and does not serve', () => {
  const { status, stderr } = start({
    NODE_ENV: 'production',
    NEXTAUTH_SECRET: 'kort',
    PORT: 'veel',
    MIGRATE_AT_START: 'yes',
  })
  expect(status).toBe(1)
  const told = [
    'DATABASE_URL: is not set',
    'NEXTAUTH_URL: ',
    'NEXTAUTH_SECRET: must be',
    'PORT: must be a port',
  ]
  for (const line of told) expect(stderr).toContain(line)
  expect(stderr).not.toMatch(/^\s+at /m) // no stack trace
})

test('does not serve where the migration it was told to do first cannot be done', () => {
  const nowhere = 'postgresql://nobody@127.0.0.1:1/nowhere'
  const { status, stderr, stdout } = start({
    ...{
      NODE_ENV: 'production',
      DATABASE_URL: nowhere,
      DATABASE_OWNER_URL: nowhere,
      MIGRATE_AT_START: 'yes',
    },
    ...{ NEXTAUTH_URL: 'http://localhost', NEXTAUTH_SECRET: 'x'.repeat(32) },
  })
  expect(status).toBe(1)
  expect(stderr).toContain('ECONNREFUSED')
  expect(stdout).not.toContain('Ready')
})
