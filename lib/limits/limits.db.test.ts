import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { Forbidden } from '../errors'
import { authenticate } from '../people/authenticate'
import { hashPassword } from '../people/passwords'
import { LIMITS } from './limits'
import { spendTry } from './spend-try'

ownTestDatabase()

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
})

const PASSWORD = 'een lang wachtwoord'
const { tries, within } = LIMITS['sign_in.address']

async function someone() {
  const { id } = await account('staff')
  const { email } = await db().account.update({
    where: { id },
    data: { passwordHash: await hashPassword(PASSWORD) },
  })
  return email
}

const guess = (email: string, network: string | null = null) => authenticate(email, 'geraden', network)

async function guessTimes(count: number, email: string) {
  for (let done = 0; done < count; done++) expect(await guess(email)).toBeNull()
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

describe('signing in', () => {
  it('refuses even the right password after too many wrong ones, and says how long to wait', async () => {
    const email = await someone()
    await guessTimes(tries, email)
    const refused = authenticate(email, PASSWORD, null)
    await expect(refused).rejects.toMatchObject({ code: 'too_many_tries', params: { minutes: within / 60 } })
  })

  it('opens again when the time is over', async () => {
    const email = await someone()
    await guessTimes(tries, email)
    vi.setSystemTime(Date.now() + within * 1000 + 1)
    expect(await authenticate(email, PASSWORD, null)).toMatchObject({ email })
  })

  it('forgets the failures before a success', async () => {
    const email = await someone()
    await guessTimes(tries - 1, email)
    expect(await authenticate(email, PASSWORD, null)).toMatchObject({ email })
    await guessTimes(tries - 1, email)
    expect(await authenticate(email, PASSWORD, null)).toMatchObject({ email })
  })

  it('answers the same for an address that is nobody’s', async () => {
    await guessTimes(tries, 'niemand@gestand.example')
    await expect(guess('NIEMAND@gestand.example ')).rejects.toMatchObject({ code: 'too_many_tries' })
  })

  it('counts guesses at many accounts from one network', async () => {
    const most = LIMITS['sign_in.network'].tries
    for (let at = 0; at < most; at++) await spendTry('sign_in.network', '198.51.100.7')
    await expect(guess(await someone(), '198.51.100.7')).rejects.toThrow(Forbidden)
    expect(await guess(await someone(), '198.51.100.8')).toBeNull()
  })

  it('does not count those who know their password against their network', async () => {
    const email = await someone()
    for (let at = 1; at < LIMITS['sign_in.network'].tries; at++)
      await spendTry('sign_in.network', '198.51.100.10')
    for (let at = 0; at < 3; at++)
      expect(await authenticate(email, PASSWORD, '198.51.100.10')).toMatchObject({ email })
  })

  it('counts every one of many guesses made at once', async () => {
    const email = await someone()
    const guesses = await Promise.allSettled(Array.from({ length: tries * 3 }, () => guess(email)))
    expect(guesses.filter(({ status }) => status === 'fulfilled')).toHaveLength(tries)
  })
})

describe('what is kept', () => {
  it('names no address, and goes when its time is over', async () => {
    await guess('iemand@gestand.example', '198.51.100.9')
    const kept = await db().spentTries.findMany()
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toMatch(/iemand|198\.51/)
    vi.setSystemTime(Date.now() + 24 * 60 * 60 * 1000)
    await guess('ander@gestand.example')
    expect(await db().spentTries.count()).toBe(1)
  })
})
