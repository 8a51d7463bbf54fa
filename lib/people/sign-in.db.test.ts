import { beforeAll, describe, expect, it } from 'vitest'
import { inRequest } from '../../scripts/rights/in-request'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { halfwayIn } from '../access/second-step'
import { currentActor } from '../access/session'
import { db } from '../db/client'
import { Forbidden, Invalid } from '../errors'
import { findOwnFactor } from '../second-factor/queries'
import { codeAt } from '../second-factor/totp'
import { hashPassword } from './passwords'
import { enrolWhileEntering, passSecondStep } from './second-step'
import { signIn } from './sign-in'

ownTestDatabase()

const password = 'vier losse woorden samen'

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
})

async function someone(role: 'member' | 'admin') {
  const made = await account(role)
  const data = { passwordHash: await hashPassword(password) }
  const { email } = await db().account.update({ where: { id: made.id }, data })
  return { ...made, email }
}

/** A browser: it keeps the cookies it is given, and sends them along. */
function browser() {
  const jar = new Map<string, string>()
  const keep = (cookies: string[]) => {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      jar.set(name, value)
    }
  }
  const run = <T>(work: () => Promise<T>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    return inRequest(new Headers({ host: 'gestand.example', cookie }), work, keep)
  }
  return { jar, run }
}

const asked = (adminsNeedFactor: boolean) =>
  db().settings.upsert({
    where: { id: 1 },
    create: { councilName: 'X', adminsNeedFactor },
    update: { adminsNeedFactor },
  })

describe('signing in', () => {
  it('opens a session after the password alone, where nothing more is asked', async () => {
    const { email, id } = await someone('member')
    const { run } = browser()
    expect(await run(() => signIn(null, { email, password }))).toMatchObject({ step: null })
    expect(await run(currentActor)).toMatchObject({ id })
  })

  it('leads an admin to a factor where the council asks for one, then asks for a code each time', async () => {
    await asked(true)
    const { email, id } = await someone('admin')
    const first = browser()
    expect(await first.run(() => signIn(null, { email, password }))).toMatchObject({
      step: '/sign-in/factor',
    })
    expect(await first.run(currentActor)).toEqual({ kind: 'visitor' })
    const { pending } = await findOwnFactor({ id })
    const secret = pending?.secret ?? ''
    await expect(first.run(() => enrolWhileEntering(null, { code: '000000' }))).rejects.toThrow(Invalid)
    await first.run(() => enrolWhileEntering(null, { code: codeAt(secret, new Date()) }))
    expect(await first.run(currentActor)).toMatchObject({ id, role: 'admin' })

    const second = browser()
    expect(await second.run(() => signIn(null, { email, password }))).toMatchObject({ step: '/sign-in/code' })
    const next = codeAt(secret, new Date(Date.now() + 30_000))
    await second.run(() => passSecondStep(null, { code: next }))
    expect(await second.run(currentActor)).toMatchObject({ id })
    await asked(false)
  })

  it('takes the second step only from the browser that gave the password, once, and for ten minutes', async () => {
    await asked(true)
    const { email, id } = await someone('admin')
    const { jar, run } = browser()
    await run(() => signIn(null, { email, password }))
    await expect(browser().run(() => passSecondStep(null, { code: '123456' }))).rejects.toThrow(Forbidden)
    expect((await run(halfwayIn))?.account.id).toBe(id)
    const stolen = new Map(jar)
    const { pending } = await findOwnFactor({ id })
    await run(() => enrolWhileEntering(null, { code: codeAt(pending?.secret ?? '', new Date()) }))
    const again = browser()
    for (const [name, value] of stolen) again.jar.set(name, value)
    expect(await again.run(halfwayIn)).toBeNull()

    const late = browser()
    await late.run(() => signIn(null, { email, password }))
    await db().oneTimeToken.updateMany({ data: { expiresAt: new Date() } })
    await expect(late.run(() => passSecondStep(null, { code: '123456' }))).rejects.toMatchObject({
      code: 'second_step_over',
    })
    await asked(false)
  })

  it('is over halfway when the account closes meanwhile', async () => {
    await asked(true)
    const { email, id } = await someone('admin')
    const { run } = browser()
    await run(() => signIn(null, { email, password }))
    await db().account.update({ where: { id }, data: { deactivatedAt: new Date() } })
    expect(await run(halfwayIn)).toBeNull()
    await asked(false)
  })
})
