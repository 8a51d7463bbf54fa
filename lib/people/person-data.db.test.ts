import { describe, expect, it } from 'vitest'
import { account, commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { deactivateAccount } from './deactivate-account'
import { type Fate, NAME_COLUMNS, NAMED, OF_ACCOUNT, TO_ACCOUNT } from './person-data'
import { withdrawNameInput } from './schema'
import { withdrawName } from './withdraw-name'

ownTestDatabase()

const withdraw = async (accountId: string) =>
  withdrawName(await account('admin'), withdrawNameInput.parse({ who: `account:${accountId}`, sure: 'on' }))
const named = (rows: { column: string }[]) => rows.map(({ column }) => column).sort()
const ofFate = (table: Record<string, Fate>, fate: Fate) =>
  Object.keys(table).filter((column) => table[column] === fate)

describe('what hangs on a person', () => {
  it('is decided on, every column of an account', async () => {
    const columns = await db().$queryRaw<{ column: string }[]>`
      SELECT column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name = 'Account'`
    expect(named(columns)).toEqual(Object.keys(OF_ACCOUNT).sort())
  })

  it('and every column that points to one', async () => {
    const columns = await db().$queryRaw<{ column: string }[]>`
      SELECT t.relname || '.' || a.attname AS "column"
      FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
      WHERE c.contype = 'f' AND c.confrelid = '"Account"'::regclass`
    expect(named(columns)).toEqual(Object.keys(TO_ACCOUNT).sort())
  })

  it('and every column in which a name stands as text', async () => {
    const columns = await db().$queryRaw<{ column: string }[]>`
      SELECT table_name || '.' || column_name AS "column" FROM information_schema.columns
      WHERE table_schema = 'public' AND table_name <> 'Account' AND data_type = 'text'
        AND (column_name = ANY(${NAME_COLUMNS}) OR (table_name = 'Say' AND column_name = 'name'))`
    expect(named(columns)).toEqual(Object.keys(NAMED).sort())
  })
})

/** Someone with one of everything a person can have here. */
async function someoneWithAll() {
  const { staff, committee } = await council()
  const person = await account('member', 'Xanthippe Zonderwater')
  const accountId = person.id
  const party = await db().party.create({ data: { slug: accountId, name: accountId } })
  await db().account.update({
    where: { id: accountId },
    data: { passwordHash: 'x', subject: 'x', partyId: party.id, mailLanguage: 'en', reviewKeys: false },
  })
  const number = await commitment(staff)
  const { id: commitmentId } = await db().commitment.findUniqueOrThrow({ where: { number } })
  const at = new Date()
  const mail = { kind: 'assigned', to: 'x@x.example', language: 'nl', subject: 'x', text: 'x', html: 'x' }
  await db().mail.create({ data: { ...mail, accountId } })
  await db().session.create({ data: { accountId, userAgent: 'x', openedAt: at, seenAt: at } })
  await db().secondFactor.create({ data: { accountId, secret: 'x', setAt: at } })
  await db().recoveryCode.create({ data: { accountId, hash: accountId } })
  await db().oneTimeToken.create({
    data: { accountId, purpose: 'reset', hash: accountId, createdAt: at, expiresAt: at },
  })
  const view = await db().savedView.create({ data: { accountId, name: 'x', query: '', position: 1 } })
  await db().follow.createMany({
    data: [
      { accountId, commitmentId },
      { accountId, viewId: view.id },
    ],
  })
  await db().mailOff.create({ data: { accountId, kind: 'digest' } })
  const told = { kind: 'due_soon', latest: at, toldAt: at }
  await db().termTold.create({ data: { accountId, commitmentId, ...told } })
  await db().feedLink.create({ data: { accountId, name: 'x', tokenHash: accountId } })
  await db().apiToken.create({ data: { accountId, name: 'x', scopes: [], tokenHash: accountId } })
  await db().committeeMember.create({ data: { accountId, committeeId: committee.id } })
  const items = { create: { position: 0, number } }
  await db().bulkRun.create({ data: { accountId, act: 'publish', view: '', startedAt: at, items } })
  return { ...person, number }
}

/** How many rows of a table point to someone. */
async function rowsOf(column: string, accountId: string): Promise<number> {
  const [table, key] = column.split('.')
  const [row] = await db().$queryRawUnsafe<{ count: bigint }[]>(
    `SELECT count(*) FROM "${table}" WHERE "${key}" = $1::uuid`,
    accountId,
  )
  return Number(row?.count)
}

describe('withdrawing a name', () => {
  it('clears what is to be cleared, and leaves what points to somebody who is nameless now', async () => {
    const person = await someoneWithAll()
    const cleared = ofFate(TO_ACCOUNT, 'cleared')
    for (const column of cleared) expect(await rowsOf(column, person.id), column).toBeGreaterThan(0)
    const where = { id: person.id }
    const before: Record<string, unknown> = await db().account.findUniqueOrThrow({ where })
    await deactivateAccount(await account('admin'), { accountId: person.id })
    await withdraw(person.id)
    for (const column of cleared) expect(await rowsOf(column, person.id), column).toBe(0)
    const after: Record<string, unknown> = await db().account.findUniqueOrThrow({ where })
    for (const column of ofFate(OF_ACCOUNT, 'cleared')) {
      expect(before[column], column).not.toBeNull()
      expect(after[column], column).toBeNull()
    }
    for (const column of ofFate(OF_ACCOUNT, 'replaced'))
      expect(after[column], column).not.toEqual(before[column])
  })

  it('takes it from the letters of reminder rounds, two in one round as well', async () => {
    const { admin, staff } = await council()
    const day = new Date('2026-06-01')
    const data = {
      today: day,
      until: new Date('2026-09-01'),
      leftOut: 0,
      startedById: staff.id,
      startedAt: day,
    }
    const { id: roundId } = await db().reminderRound.create({ data })
    for (const holder of ['Anna Vertrokken', 'Bert Vertrokken']) {
      const slug = crypto.randomUUID()
      const portfolio = await db().portfolio.create({ data: { slug, name: slug } })
      const term = { portfolioId: portfolio.id, holder, office: 'wethouder', from: day, to: day }
      await db().officeTerm.create({ data: term })
      const mails = { create: { to: 'vertrokken@gestand.example' } }
      await db().reminder.create({
        data: { roundId, holder, office: 'wethouder', tokenHash: crypto.randomUUID(), expiresAt: day, mails },
      })
    }
    for (const holder of ['Anna Vertrokken', 'Bert Vertrokken'])
      await withdrawName(admin, withdrawNameInput.parse({ who: `holder:${holder}`, sure: 'on' }))
    const holders = (await db().reminder.findMany({ where: { roundId }, orderBy: { holder: 'asc' } })).map(
      ({ holder }) => holder,
    )
    expect(holders).toEqual(['[naam ingetrokken]', '[naam ingetrokken] 2'])
    expect(await db().reminderMail.count({ where: { reminder: { roundId } } })).toBe(0)
  })
})
