import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { databaseUrl, onServer } from '../../scripts/database/recreate'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { requests } from '../watch/current-request'
import { db, primary } from './client'
import { isCopyUsable } from './copy'

/** Two databases with something else in each, so that it shows which one was read. */

ownTestDatabase()

const COPY = `gestand_test_copy_${process.pid}`
const templateUrl = inject('templateUrl')
const copyUrl = databaseUrl(templateUrl, COPY)
const kept = globalThis as typeof globalThis & { gestandCopy?: { $disconnect: () => Promise<void> } }

const asVisitor = <T>(work: () => Promise<T>) =>
  requests().run({ id: 'x', route: '/', mayBeOlder: true }, work)
const asSignedIn = <T>(work: () => Promise<T>) =>
  requests().run({ id: 'x', route: '/', mayBeOlder: false }, work)
const councilName = async () => (await db().settings.findFirstOrThrow()).councilName
const councilNameRaw = async () =>
  (
    await db().$queryRaw<{ name: string }[]>`SELECT "councilName" AS "name" FROM "Settings" WHERE "id" = ${1}`
  )[0]?.name

/** Until it was asked and found to keep up, or not. */
async function settle(usable: boolean, url = copyUrl) {
  for (let tries = 0; tries < 60; tries++) {
    if (isCopyUsable(url, Date.now() + tries * 6000) === usable && tries > 1) return
    await wait(50)
  }
  throw new Error(`the copy did not become ${usable ? 'usable' : 'unusable'}`)
}

beforeAll(async () => {
  const template = new URL(templateUrl).pathname.slice(1)
  await onServer(templateUrl, `create database ${COPY} template ${template}`)
  await primary().settings.create({ data: { id: 1, councilName: 'Primary' } })
  const usual = process.env.DATABASE_URL as string
  process.env.DATABASE_READ_URL = copyUrl
  process.env.DATABASE_URL = usual
  await settle(true)
  await asVisitor(() => db().settings.create({ data: { id: 1, councilName: 'Copy' } }))
})

afterEach(() => void vi.restoreAllMocks())
afterAll(async () => {
  await kept.gestandCopy?.$disconnect()
  Reflect.deleteProperty(process.env, 'DATABASE_READ_URL')
  await onServer(templateUrl, `drop database if exists ${COPY} with (force)`)
})

describe('a copy for what visitors read', () => {
  it('answers a visitor who reads', async () => {
    expect(await asVisitor(councilName)).toBe('Copy')
    expect(await asVisitor(councilNameRaw)).toBe('Copy')
  })

  it('does not answer whoever may just have written, nor the job queue', async () => {
    expect(await asSignedIn(councilName)).toBe('Primary')
    expect(await councilName()).toBe('Primary')
  })

  it('leaves to the primary what it cannot do, at once and within the same request', async () => {
    await onServer(templateUrl, `alter database ${COPY} set default_transaction_read_only = on`)
    await kept.gestandCopy?.$disconnect()
    const add = () => db().party.create({ data: { slug: 'p', name: 'P' } })
    vi.spyOn(console, 'warn').mockReturnValue()
    await asVisitor(add)
    expect(await primary().party.count()).toBe(1)
    await onServer(templateUrl, `alter database ${COPY} reset default_transaction_read_only`)
  })

  it('is not missed while it is away, and is read again when it is back', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    await settle(true)
    await onServer(templateUrl, `alter database ${COPY} allow_connections false`, endConnections)
    expect(await asVisitor(councilName)).toBe('Primary')
    expect(await asVisitor(councilNameRaw)).toBe('Primary')
    await settle(false)
    await onServer(templateUrl, `alter database ${COPY} allow_connections true`)
    await settle(true)
    expect(await asVisitor(councilName)).toBe('Copy')
  })
})

const endConnections = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${COPY}'`
