import { beforeEach, describe, expect, it } from 'vitest'
import { account, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid } from '../errors'
import { demandOf } from '../second-factor/queries'
import { amendSettings } from './amend-settings'
import { councilSettings } from './queries'
import { settingsInput } from './schema'

ownTestDatabase()

const INPUT = {
  version: 1,
  councilName: 'Gemeente Proef',
  committeeConfirms: false,
  plannedTermDays: 90,
  dueSoonDays: 14,
  adminsNeedFactor: false,
  everyoneNeedsFactor: false,
  idleHours: 2,
}

beforeEach(() => db().settings.deleteMany())

describe('the council’s settings', () => {
  it('can be set where nobody had set them, and history tells from what to what', async () => {
    const admin = await account('admin')
    await amendSettings(admin, INPUT)
    expect(await councilSettings()).toEqual({ ...INPUT, version: 2 })
    const entry = await db().historyEntry.findFirstOrThrow({ where: { kind: 'settings.amended' } })
    expect(entry.payload).toEqual({
      changes: [
        { field: 'councilName', before: 'Gestand', after: 'Gemeente Proef' },
        { field: 'committeeConfirms', before: 'true', after: 'false' },
        { field: 'plannedTermDays', before: null, after: '90' },
        { field: 'dueSoonDays', before: '28', after: '14' },
        { field: 'idleHours', before: '4', after: '2' },
      ],
    })
  })

  it('lets one of several simultaneous changes win, also the first ever; the others see theirs', async () => {
    const admin = await account('admin')
    const changes = [10, 11, 12, 13].map((dueSoonDays) => amendSettings(admin, { ...INPUT, dueSoonDays }))
    const results = await Promise.allSettled(changes)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [lost] = results.filter((result) => result.status === 'rejected')
    expect(lost?.reason).toBeInstanceOf(Conflict)
    expect(lost?.reason).toMatchObject({ theirs: { committeeConfirms: '', version: '2' } })
  })

  it('refuses a change of nothing, and who is no admin', async () => {
    const { admin, staff } = await council()
    const { councilName } = await councilSettings()
    const same = {
      version: 1,
      councilName,
      committeeConfirms: true,
      plannedTermDays: null,
      dueSoonDays: 28,
      adminsNeedFactor: false,
      everyoneNeedsFactor: false,
      idleHours: 4,
    }
    await expect(amendSettings(admin, same)).rejects.toThrow(Invalid)
    await expect(amendSettings(staff, INPUT)).rejects.toThrow(Forbidden)
    await expect(amendSettings(VISITOR, INPUT)).rejects.toThrow(Forbidden)
  })
})

describe('a second step asked of admins', () => {
  const asked = { ...INPUT, adminsNeedFactor: true }
  const giveFactor = (accountId: string) =>
    db().secondFactor.create({ data: { accountId, secret: 'x', setAt: new Date() } })
  const versionOf = async ({ id }: { id: string }) =>
    (await db().account.findUniqueOrThrow({ where: { id } })).sessionVersion

  it('is asked by who has one; admins with a password and without one begin anew', async () => {
    const [admin, other] = [await account('admin'), await account('admin', 'other')]
    await db().account.updateMany({ where: { role: 'admin' }, data: { passwordHash: 'x' } })
    await expect(amendSettings(admin, asked)).rejects.toMatchObject({
      fields: { adminsNeedFactor: 'factor_first' },
    })
    await giveFactor(admin.id)
    await amendSettings(admin, asked)
    expect([await versionOf(admin), await versionOf(other)]).toEqual([1, 2])
  })

  it('is asked of everybody as well, where the council wants that', async () => {
    const [admin, other] = [await account('admin'), await account('member')]
    await db().account.updateMany({ data: { passwordHash: 'x' } })
    await giveFactor(admin.id)
    await amendSettings(admin, { ...INPUT, everyoneNeedsFactor: true })
    expect([await versionOf(admin), await versionOf(other)]).toEqual([1, 2])
    expect([await demandOf(admin), await demandOf(other)]).toEqual(['code', 'enrolment'])
  })
})

describe('what the form sends', () => {
  const form = { version: '1', councilName: 'X', plannedTermDays: '', dueSoonDays: '28', idleHours: '4' }

  it('an unticked box is no, an empty term is none', () => {
    const parsed = {
      version: 1,
      councilName: 'X',
      committeeConfirms: false,
      adminsNeedFactor: false,
      everyoneNeedsFactor: false,
      plannedTermDays: null,
    }
    expect(settingsInput.parse(form)).toEqual({ ...parsed, dueSoonDays: 28, idleHours: 4 })
  })

  it.each([
    ['dueSoonDays', ''],
    ['dueSoonDays', '0'],
    ['dueSoonDays', '367'],
    ['plannedTermDays', '-3'],
    ['plannedTermDays', 'veertig'],
    ['councilName', ' '],
    ['idleHours', '0'],
    ['idleHours', '13'],
  ])('%s “%s” is refused', (field, value) => {
    const result = settingsInput.safeParse({ ...form, [field]: value })
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual([field])
  })
})
