import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { db } from '../../lib/db/client'
import { databaseUrl, onServer } from '../database/recreate'

/** Gives the test file a database of its own: a clone of the migrated template, dropped at the end. */
export function ownTestDatabase() {
  const name = `gestand_test_${process.pid}_${randomBytes(4).toString('hex')}`
  const templateUrl = inject('templateUrl')
  const template = new URL(templateUrl).pathname.slice(1)
  beforeAll(async () => {
    await onServer(templateUrl, `create database ${name} template ${template}`)
    process.env.DATABASE_URL = databaseUrl(templateUrl, name)
  })
  afterAll(async () => {
    await db().$disconnect()
    await onServer(templateUrl, `drop database ${name} with (force)`)
  })
}
