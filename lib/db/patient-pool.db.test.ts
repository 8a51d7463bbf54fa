import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { withClient } from '../../scripts/database/with-client'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { PatientPool } from './patient-pool'

ownTestDatabase()

const ROLE = `few_${process.pid}`
let url = ''

/** A role that may hold one connection. */
beforeAll(async () => {
  const owner = process.env.DATABASE_URL as string
  await withClient(owner, (client) =>
    client.query(`CREATE ROLE ${ROLE} LOGIN PASSWORD 'few' CONNECTION LIMIT 1`),
  )
  url = Object.assign(new URL(owner), { username: ROLE, password: 'few' }).toString()
})
afterAll(() => withClient(process.env.DATABASE_URL as string, (client) => client.query(`DROP ROLE ${ROLE}`)))

async function holdThePlace() {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

it('waits for a place where the server has none left', async () => {
  const held = await holdThePlace()
  const pool = new PatientPool({ connectionString: url, max: 1 })
  const asked = pool.query('SELECT 1 AS "one"')
  const answered = asked.then(() => 'answered')
  expect(await Promise.race([answered, wait(600, 'waits')])).toBe('waits')
  await held.end()
  expect((await asked).rows).toEqual([{ one: 1 }])
  const client = await pool.connect()
  expect((await client.query('SELECT 2 AS "two"')).rows).toEqual([{ two: 2 }])
  client.release()
  expect([pool.totalCount, pool.idleCount, pool.waitingCount]).toEqual([1, 1, 0])
  await pool.end()
})

it('waits no longer than for a connection of its own, and for nothing else', async () => {
  const held = await holdThePlace()
  const pool = new PatientPool({ connectionString: url, max: 1, connectionTimeoutMillis: 500 })
  const begun = performance.now()
  await expect(pool.query('SELECT 1')).rejects.toMatchObject({ code: '53300' })
  expect(performance.now() - begun).toBeGreaterThan(500)
  await held.end()
  const wrong = Object.assign(new URL(url), { password: 'other' }).toString()
  await expect(new PatientPool({ connectionString: wrong }).connect()).rejects.toMatchObject({
    code: '28P01',
  })
  await pool.end()
})
