import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inRequest } from '../../scripts/rights/in-request'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden, Invalid, NotAllowedInState } from '../errors'
import { LIMITS } from '../limits/limits'
import { LIFE } from '../tokens/tokens'
import { announceSetUp } from './announce-set-up'
import { askReset } from './ask-reset'
import { authenticate } from './authenticate'
import { choosePassword, findLink } from './choose-password'
import { createAccount } from './create-account'
import { deactivateAccount } from './deactivate-account'
import { makeSetUpLink } from './first-run'
import { sendLink } from './send-link'
import { setUpCouncil } from './set-up-council'

ownTestDatabase()

const language = 'nl'
const password = 'vier losse woorden samen'

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
})
beforeEach(() => db().spentTries.deleteMany())

const inBrowser = <T>(work: () => Promise<T>) => inRequest(new Headers({ host: 'gestand.example' }), work)
const choose = (token: string, given = password, at?: Date) =>
  inBrowser(() => choosePassword(null, { token, password: given }, at))
const ask = (email: string, at?: Date) => inBrowser(() => askReset(null, { email, language }, at))
const rowOf = ({ id }: { id: string }) => db().account.findUniqueOrThrow({ where: { id } })
const kindsOf = async ({ id }: { id: string }) =>
  (await db().historyEntry.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  )
const mailOf = ({ id }: { id: string }) =>
  db().mail.findMany({ where: { accountId: id }, orderBy: { createdAt: 'asc' } })

/** The secret of the last link that was mailed to someone. */
async function tokenOf(who: { id: string }): Promise<string> {
  const text = (await mailOf(who)).at(-1)?.text ?? ''
  return decodeURIComponent(/token=([\w%-]+)/.exec(text)?.[1] ?? '')
}

async function invited() {
  const admin = await account('admin', 'anna')
  const email = `${crypto.randomUUID()}@gestand.example`
  const input = {
    email,
    name: 'Nieuw',
    role: 'member' as const,
    password: null,
    invite: true,
    language,
  } as const
  return { admin, who: await createAccount(admin, input), email }
}

async function someone(): Promise<Account & { email: string }> {
  const made = await account('member')
  const { email } = await db().account.update({ where: { id: made.id }, data: { passwordHash: 'x' } })
  return { ...made, email }
}

describe('an invitation', () => {
  it('is mailed with the account, opens the door once, and leaves its entries', async () => {
    const { who, email } = await invited()
    const [mail] = await mailOf(who)
    expect(mail).toMatchObject({ kind: 'invitation', to: email, secret: true })
    expect(mail?.text).toContain('anna heeft een account voor u gemaakt')
    const token = await tokenOf(who)
    expect(await findLink(token)).toMatchObject({ purpose: 'invitation', account: { id: who.id } })
    expect(await choose(token)).toEqual({ step: null })
    expect(await authenticate(email, password, null)).toMatchObject({ id: who.id })
    await expect(choose(token)).rejects.toMatchObject({ code: 'link_over' })
    expect(await kindsOf(who)).toEqual(['account.created', 'account.invited', 'account.password_set'])
    expect(await db().session.count({ where: { accountId: who.id } })).toBe(1)
  })

  it('stands nowhere in the database but in the mail', async () => {
    const { who } = await invited()
    const token = await tokenOf(who)
    expect(token.length).toBeGreaterThan(40)
    const kept = JSON.stringify([await db().oneTimeToken.findMany(), await kindsOf(who)])
    expect(kept).not.toContain(token)
  })

  it('lapses when a newer one is sent, after seven days, and when the account is closed', async () => {
    const { admin, who } = await invited()
    const first = await tokenOf(who)
    await sendLink(admin, { accountId: who.id, language })
    const second = await tokenOf(who)
    await expect(choose(first)).rejects.toThrow(Forbidden)
    const late = new Date(Date.now() + LIFE.invitation + 1000)
    await expect(choose(second, password, late)).rejects.toThrow(Forbidden)
    await deactivateAccount(admin, { accountId: who.id })
    await expect(choose(second)).rejects.toThrow(Forbidden)
    await expect(sendLink(admin, { accountId: who.id, language })).rejects.toThrow(NotAllowedInState)
    expect((await rowOf(who)).passwordHash).toBeNull()
  })

  it('is used by one of two at once, and not used up by a password that is no good', async () => {
    const { who } = await invited()
    const token = await tokenOf(who)
    await expect(choose(token, 'wachtwoord2026')).rejects.toThrow(Invalid)
    const both = await Promise.allSettled([choose(token), choose(token)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await kindsOf(who)).toHaveLength(3)
  })

  it('is sent by an admin only', async () => {
    const { who } = await invited()
    const staff = await account('staff')
    for (const actor of [staff, VISITOR])
      await expect(sendLink(actor, { accountId: who.id, language })).rejects.toThrow(Forbidden)
    expect(await mailOf(who)).toHaveLength(1)
  })
})

describe('a forgotten password', () => {
  it('is asked for by anyone, chosen by whoever has the mail, and ends every session', async () => {
    const who = await someone()
    await ask(who.email)
    const token = await tokenOf(who)
    expect((await mailOf(who)).at(-1)).toMatchObject({ kind: 'password_reset', to: who.email })
    await choose(token)
    expect(await rowOf(who)).toMatchObject({ sessionVersion: 2 })
    expect(await authenticate(who.email, password, null)).toMatchObject({ id: who.id })
  })

  it('writes to nobody who is not known, closed, or let in by the identity provider', async () => {
    const closed = await someone()
    await db().account.update({ where: { id: closed.id }, data: { deactivatedAt: new Date() } })
    const { id } = await account('member')
    const linked = await db().account.update({ where: { id }, data: { subject: crypto.randomUUID() } })
    const before = await db().mail.count()
    for (const email of ['niemand@gestand.example', closed.email, linked.email])
      expect(await ask(email)).toBeUndefined()
    expect(await db().mail.count()).toBe(before)
  })

  it('takes as long for whom is known as for whom is not', async () => {
    const who = await someone()
    const lasts = async (email: string) => {
      const from = performance.now()
      await ask(email)
      return performance.now() - from
    }
    await lasts(who.email) // the first one opens connections
    const [known, unknown] = [await lasts(who.email), await lasts('niemand@gestand.example')]
    expect(Math.min(known, unknown)).toBeGreaterThan(395)
  })

  it('is refused after too many tries, with the same words for whom is not known', async () => {
    const who = await someone()
    for (const email of [who.email, 'niemand@gestand.example']) {
      for (let tries = 0; tries < LIMITS['reset.address'].tries; tries++) await ask(email)
      await expect(ask(email)).rejects.toMatchObject({ code: 'too_many_tries' })
    }
  })

  it('has a link for an hour, and none of another kind will do', async () => {
    const who = await someone()
    await ask(who.email)
    const token = await tokenOf(who)
    const late = new Date(Date.now() + LIFE.reset + 1000)
    await expect(choose(token, password, late)).rejects.toThrow(Forbidden)
    await expect(choose('verzonnen')).rejects.toThrow(Forbidden)
    const form = { token, councilName: 'X', name: 'X', email: 'x@x.nl', password }
    await expect(inBrowser(() => setUpCouncil(null, form))).rejects.toThrow(Forbidden)
  })
})

describe('the first run', () => {
  const form = (token: string) => ({
    ...{ token, councilName: 'Gemeente Proef', name: 'Eerste', email: 'eerste@gestand.example' },
    password,
  })
  const tokenIn = (link: string | null) => new URL(link ?? '').searchParams.get('token') ?? ''

  it('prints no link where somebody has an account', async () => {
    await account('member')
    const said: string[] = []
    await announceSetUp((line) => said.push(line))
    expect(said).toEqual([])
    expect(await makeSetUpLink()).toBeNull()
  })

  it('makes one first admin of several at once, lets them in, and no more after that', async () => {
    await db().$executeRaw`TRUNCATE "Session", "OneTimeToken", "SecondFactor", "RecoveryCode"`
    await db().mail.deleteMany()
    await db().account.deleteMany()
    const said: string[] = []
    await announceSetUp((line) => said.push(line))
    const printed = tokenIn(/http\S+/.exec(said.join(''))?.[0] ?? null)
    const other = tokenIn(await makeSetUpLink())
    const start = (token: string) => inBrowser(() => setUpCouncil(null, form(token)))
    await expect(start('verzonnen')).rejects.toMatchObject({ code: 'link_over' })
    const results = await Promise.allSettled([printed, other, printed].map(start))
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    const first = await db().account.findFirstOrThrow()
    expect(first).toMatchObject({ role: 'admin', email: 'eerste@gestand.example' })
    expect(await kindsOf(first)).toEqual(['account.created'])
    expect(await db().settings.findFirst()).toMatchObject({ councilName: 'Gemeente Proef' })
    expect(await db().oneTimeToken.count()).toBe(0)
    await expect(start(printed)).rejects.toThrow()
    expect(await db().account.count()).toBe(1)
  })
})
