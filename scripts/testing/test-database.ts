import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { db } from '../../lib/db/client'

const withDatabase = (url: string, database: string) => {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.toString()
}

async function asAdmin(templateUrl: string, sql: string) {
  const client = new pg.Client({ connectionString: withDatabase(templateUrl, 'postgres') })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** Gives the test file a database of its own: a clone of the migrated template, dropped at the end. */
export function ownTestDatabase() {
  const name = `gestand_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const templateUrl = inject('templateUrl')
  const template = new URL(templateUrl).pathname.slice(1)
  beforeAll(async () => {
    await asAdmin(templateUrl, `create database ${name} template ${template}`)
    process.env.DATABASE_URL = withDatabase(templateUrl, name)
  })
  afterAll(async () => {
    await db().$disconnect()
    await asAdmin(templateUrl, `drop database ${name} with (force)`)
  })
}
