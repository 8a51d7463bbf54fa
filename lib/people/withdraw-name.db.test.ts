import { describe, expect, it } from 'vitest'
import { account, commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { assignCommitment } from '../commitments/assign-commitment'
import { toDate } from '../day'
import { db } from '../db/client'
import { Forbidden, NotAllowedInState, NotFound } from '../errors'
import { verifyHistory } from '../history/verify-history'
import { deactivateAccount } from './deactivate-account'
import { listWithdrawable } from './list-withdrawable'
import { reactivateAccount } from './reactivate-account'
import { withdrawNameInput } from './schema'
import { withdrawName } from './withdraw-name'

ownTestDatabase()

const of = (who: string) => withdrawNameInput.parse({ who, sure: 'on' })

/** Someone who was given a promise, and left. */
async function left(name: string) {
  const people = await council()
  const person = await account('member', name)
  const number = await commitment(people.staff)
  const found = await db().commitment.findUniqueOrThrow({ where: { number } })
  const input = {
    number,
    version: found.version,
    assigneeId: person.id,
    portfolioId: null,
    departmentId: null,
  }
  await assignCommitment(people.admin, input)
  await deactivateAccount(people.admin, { accountId: person.id })
  return { ...people, person, number }
}

const everything = async () =>
  JSON.stringify([
    await db().account.findMany(),
    await db().officeTerm.findMany(),
    await db().commitment.findMany({ select: { madeBy: true } }),
    (await db().historyEntry.findMany()).map(({ id, ...rest }) => ({ ...rest, id: String(id) })),
  ])

describe('withdrawing the name of an account', () => {
  it('takes it from every page and from history, whose chain still fits', async () => {
    const { admin, person } = await left('Xanthippe Zonderwater')
    expect(await everything()).toContain('Xanthippe')
    const link = await verifyHistory()
    await withdrawName(admin, of(`account:${person.id}`))
    expect(await everything()).not.toContain('Xanthippe')
    const audit = await verifyHistory({ position: link.position, hash: link.hash })
    expect(audit).toMatchObject({ faults: [], unsealed: 0, anchorHolds: true })
    expect(audit.withdrawn).toBeGreaterThanOrEqual(2)
    const entry = await db().historyEntry.findFirstOrThrow({ where: { kind: 'account.name_withdrawn' } })
    expect(entry).toMatchObject({ accountId: person.id, payload: { entries: audit.withdrawn } })
  })

  it('is refused while the account is open, a second time, and for one that is not there', async () => {
    const { admin, person, member } = await left('Quirijn Zonderland')
    await expect(withdrawName(admin, of(`account:${member.id}`))).rejects.toThrow(NotAllowedInState)
    await withdrawName(admin, of(`account:${person.id}`))
    await expect(withdrawName(admin, of(`account:${person.id}`))).rejects.toMatchObject({
      code: 'name_withdrawn_already',
    })
    await expect(reactivateAccount(admin, { accountId: person.id })).rejects.toMatchObject({
      code: 'name_withdrawn_already',
    })
    await expect(withdrawName(admin, of(`account:${crypto.randomUUID()}`))).rejects.toThrow(NotFound)
  })

  it('is done once by two who ask at the same moment', async () => {
    const { admin, person } = await left('Dubbel Gevraagd')
    const both = await Promise.allSettled([1, 2].map(() => withdrawName(admin, of(`account:${person.id}`))))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('is for admins alone', async () => {
    const { staff, member, person } = await left('Iemand Anders')
    for (const actor of [staff, member, VISITOR]) {
      expect(() => withdrawName(actor, of(`account:${person.id}`))).toThrow(Forbidden)
      await expect(listWithdrawable(actor, '2026-06-01')).rejects.toThrow(Forbidden)
    }
  })
})

describe('withdrawing the name of who held an office', () => {
  async function term(holder: string, to: string | null) {
    const slug = crypto.randomUUID()
    const { id } = await db().portfolio.create({ data: { slug, name: slug } })
    const from = toDate('2018-05-01')
    await db().officeTerm.create({
      data: { portfolioId: id, holder, office: 'wethouder', from, to: to === null ? null : toDate(to) },
    })
  }

  it('takes it from the terms and from who promised, also where only the surname stands', async () => {
    const { admin, staff } = await council()
    await term('Floris Grootveld', '2022-05-31')
    const number = await commitment(staff)
    await db().commitment.update({ where: { number }, data: { madeBy: 'wethouder Grootveld' } })
    expect((await listWithdrawable(admin, '2026-06-01')).map(({ name }) => name)).toContain(
      'Floris Grootveld',
    )
    await withdrawName(admin, of('holder:Floris Grootveld'))
    expect(await everything()).not.toContain('Grootveld')
    expect(await db().commitment.findUniqueOrThrow({ where: { number } })).toMatchObject({
      madeBy: 'wethouder [naam ingetrokken]',
    })
    expect((await verifyHistory()).faults).toEqual([])
  })

  it('is refused to who holds an office now', async () => {
    const { admin } = await council()
    await term('Zittende Wethouder', null)
    await expect(withdrawName(admin, of('holder:Zittende Wethouder'))).rejects.toMatchObject({
      code: 'still_in_office',
    })
  })

  it('leaves a surname that someone else bears', async () => {
    const { admin, staff } = await council()
    await term('Anna Tweehuizen', '2022-05-31')
    await term('Bert Tweehuizen', null)
    const number = await commitment(staff)
    await db().commitment.update({ where: { number }, data: { madeBy: 'wethouder Tweehuizen' } })
    await withdrawName(admin, of('holder:Anna Tweehuizen'))
    expect(await db().commitment.findUniqueOrThrow({ where: { number } })).toMatchObject({
      madeBy: 'wethouder Tweehuizen',
    })
  })
})

describe('history', () => {
  it('cannot be made to say something else through the door for withdrawing', async () => {
    const { admin } = await council()
    await deactivateAccount(admin, { accountId: (await account('member', 'weg')).id })
    const { id } = await db().historyEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const change = (sql: string) =>
      db().$executeRawUnsafe(`UPDATE "HistoryEntry" SET ${sql} WHERE "id" = ${id}`)
    await expect(change(`"kind" = 'x', "salt" = NULL`)).rejects.toThrow('append-only')
    await expect(change(`"actorId" = NULL, "salt" = NULL`)).rejects.toThrow('append-only')
    await expect(change(`"payload" = '{}'`)).rejects.toThrow('append-only')
  })
})
