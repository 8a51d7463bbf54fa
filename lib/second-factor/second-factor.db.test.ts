import { beforeAll, describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden, Invalid, NotAllowedInState } from '../errors'
import { LIMITS } from '../limits/limits'
import { hashPassword } from '../people/passwords'
import { beginFactor } from './begin-factor'
import { checkCode } from './check-code'
import { confirmFactor } from './confirm-factor'
import { demandOf, findOwnFactor } from './queries'
import { removeFactor, resetFactor } from './remove-factor'
import { lock, unlock } from './secret-box'
import { codeAt } from './totp'

ownTestDatabase()

const currentPassword = 'vier losse woorden samen'
const NOW = new Date('2026-06-04T09:00:05Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

let passwordHash: string
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
  passwordHash = await hashPassword(currentPassword)
})

async function someone(role: 'member' | 'admin' = 'member'): Promise<Account> {
  const made = await account(role)
  await db().account.update({ where: { id: made.id }, data: { passwordHash } })
  return made
}

/** Sets a factor up as its owner would. @returns the secret in the app, and the recovery codes on paper */
async function withFactor(who: Account) {
  await beginFactor(who, { currentPassword })
  const { pending } = await findOwnFactor(who)
  if (!pending) throw new Error('nothing lies ready')
  await confirmFactor(who, { code: codeAt(pending.secret, new Date()) })
  return pending
}

const kindsOf = async ({ id }: Account) =>
  (await db().historyEntry.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  )

describe('setting up', () => {
  it('holds only when a code of the app proves that it arrived, and leaves its entry', async () => {
    const who = await someone()
    await beginFactor(who, { currentPassword })
    expect(await demandOf(who)).toBe('nothing')
    const { pending } = await findOwnFactor(who)
    await expect(confirmFactor(who, { code: '000000' })).rejects.toMatchObject({
      fields: { code: 'code_wrong' },
    })
    await confirmFactor(who, { code: codeAt(pending?.secret ?? '', new Date()) })
    expect(await demandOf(who)).toBe('code')
    expect(await findOwnFactor(who)).toMatchObject({ codesLeft: 10, pending: null })
    expect(await kindsOf(who)).toEqual(['account.factor_set'])
  })

  it('asks for the password, of somebody signed in, and for a beginning', async () => {
    const who = await someone()
    await expect(beginFactor(who, { currentPassword: 'geraden' })).rejects.toMatchObject({
      fields: { currentPassword: 'password_wrong' },
    })
    await expect(beginFactor(VISITOR, { currentPassword })).rejects.toThrow(Forbidden)
    await expect(confirmFactor(who, { code: '123456' })).rejects.toThrow(NotAllowedInState)
  })

  it('keeps no secret and no code that could be read from a copy of the database', async () => {
    const who = await someone()
    const { secret, codes } = await withFactor(who)
    const kept = JSON.stringify([
      await db().secondFactor.findMany(),
      await db().recoveryCode.findMany(),
      (await db().historyEntry.findMany({ where: { accountId: who.id } })).map(({ payload }) => payload),
    ])
    for (const word of [secret, ...codes]) expect(kept).not.toContain(word)
  })
})

describe('a locked secret', () => {
  it('opens for its own account only, and with its own key only', async () => {
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()]
    const box = lock('geheim', one)
    expect(unlock(box, one)).toBe('geheim')
    expect(unlock(box, two)).toBeNull()
    expect(unlock(`${box.slice(0, -2)}AA`, one)).toBeNull()
    expect(lock('geheim', one)).not.toBe(box)
  })
})

describe('a code', () => {
  it('opens once; neither it nor an earlier one opens again', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    const soon = new Date(Date.now() + 60_000)
    const code = codeAt(secret, soon)
    expect(await checkCode(who, code, soon)).toBe(true)
    expect(await checkCode(who, code, soon)).toBe(false)
    expect(await checkCode(who, codeAt(secret, new Date(soon.getTime() - 30_000)), soon)).toBe(false)
    const next = new Date(soon.getTime() + 30_000)
    expect(await checkCode(who, ` ${codeAt(secret, next).replace(/(...)/, '$1 ')}`, next)).toBe(true)
  })

  it('opens for one of two requests that send it at once', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    const soon = new Date(Date.now() + 60_000)
    const code = codeAt(secret, soon)
    const answers = await Promise.all([checkCode(who, code, soon), checkCode(who, code, soon)])
    expect(answers.sort()).toEqual([false, true])
  })

  it('is good half a minute around its time, and no longer', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    await db().secondFactor.update({ where: { accountId: who.id }, data: { lastStep: 0 } })
    expect(await checkCode(who, codeAt(secret, later(-61)), NOW)).toBe(false)
    expect(await checkCode(who, codeAt(secret, later(61)), NOW)).toBe(false)
    expect(await checkCode(who, codeAt(secret, later(-30)), NOW)).toBe(true)
  })

  it('cannot be guessed: after too many wrong ones the right one is refused too', async () => {
    const who = await someone()
    const { secret } = await withFactor(who)
    for (let done = 0; done < LIMITS['second_factor.account'].tries; done++)
      expect(await checkCode(who, '000000', NOW)).toBe(false)
    await expect(checkCode(who, codeAt(secret, NOW), NOW)).rejects.toMatchObject({ code: 'too_many_tries' })
  })

  it('of recovery opens once, however it is typed over, and history tells', async () => {
    const who = await someone()
    const { codes } = await withFactor(who)
    const [first = '', second = ''] = codes
    expect(await checkCode(who, first.toUpperCase().replaceAll('-', ' '), NOW)).toBe(true)
    expect(await checkCode(who, first, NOW)).toBe(false)
    expect(await findOwnFactor(who)).toMatchObject({ codesLeft: 9 })
    expect(await kindsOf(who)).toEqual(['account.factor_set', 'account.recovery_code_used'])
    const other = await someone()
    await withFactor(other)
    expect(await checkCode(other, second, NOW)).toBe(false)
  })
})

describe('doing without', () => {
  it('takes the password, and is refused where the council asks it of admins', async () => {
    const who = await someone('admin')
    const [currentCode = '', next = ''] = (await withFactor(who)).codes
    await expect(removeFactor(who, { currentPassword: 'geraden', currentCode })).rejects.toThrow(Invalid)
    await db().settings.upsert({
      where: { id: 1 },
      create: { councilName: 'X', adminsNeedFactor: true },
      update: { adminsNeedFactor: true },
    })
    await expect(removeFactor(who, { currentPassword, currentCode })).rejects.toMatchObject({
      code: 'factor_required',
    })
    await db().settings.update({ where: { id: 1 }, data: { adminsNeedFactor: false } })
    await expect(removeFactor(who, { currentPassword, currentCode })).rejects.toMatchObject({
      fields: { currentCode: 'code_wrong' },
    })
    await removeFactor(who, { currentPassword, currentCode: next })
    expect(await findOwnFactor(who)).toMatchObject({ setAt: null, codesLeft: 0 })
    await expect(removeFactor(who, { currentPassword })).rejects.toMatchObject({ code: 'no_factor' })
  })

  it('is an admin’s help to somebody else, and ends their sessions', async () => {
    const [admin, who] = [await someone('admin'), await someone()]
    await withFactor(who)
    await expect(resetFactor(who, { accountId: who.id })).rejects.toThrow(Forbidden)
    await resetFactor(admin, { accountId: who.id })
    expect(await demandOf(who)).toBe('nothing')
    expect(await db().account.findUnique({ where: { id: who.id } })).toMatchObject({ sessionVersion: 2 })
    expect(await kindsOf(who)).toEqual(['account.factor_set', 'account.factor_removed'])
    const both = await Promise.allSettled([1, 2].map(() => resetFactor(admin, { accountId: who.id })))
    expect(both.every(({ status }) => status === 'rejected')).toBe(true)
  })

  it('is asked of an admin without one as enrolment, of nobody else', async () => {
    await db().settings.update({ where: { id: 1 }, data: { adminsNeedFactor: true } })
    expect(await demandOf(await someone('admin'))).toBe('enrolment')
    expect(await demandOf(await someone())).toBe('nothing')
    await db().settings.update({ where: { id: 1 }, data: { adminsNeedFactor: false } })
  })
})
