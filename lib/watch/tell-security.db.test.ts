import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cookieOf } from '../../scripts/rights/everyone'
import { inRequest } from '../../scripts/rights/in-request'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import type { Account } from '../access/actor'
import { closeSession } from '../access/session'
import { formAction } from '../actions/form-action'
import { EMPTY_FORM } from '../actions/form-state'
import { db } from '../db/client'
import { LIMITS } from '../limits/limits'
import { deactivateAccount } from '../people/deactivate-account'
import { requireOwnProof } from '../people/own-proof'
import { hashPassword } from '../people/passwords'
import { accountInput } from '../people/schema'
import { signIn } from '../people/sign-in'
import { log } from './log'

ownTestDatabase()

vi.mock('next-intl/server', () => ({
  getTranslations: async () => Object.assign((code: string) => code, { has: () => true }),
}))

const password = 'vier losse woorden samen'
const ADDRESS = 'iemand@gestand.example'
let lines: Record<string, unknown>[] = []

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
})
beforeEach(() => {
  lines = []
  vi.spyOn(log(), 'info').mockImplementation((line: unknown) => {
    if ((line as { security?: string }).security) lines.push(line as Record<string, unknown>)
  })
})
afterEach(() => void vi.restoreAllMocks())

const told = () => lines.map(({ security, code }) => (code ? `${security} ${code}` : security))
const from = (who: Account | null, origin = 'http://gestand.example') =>
  (async () => {
    const headers = new Headers({ host: 'gestand.example', origin })
    if (who) headers.set('cookie', await cookieOf(who))
    return headers
  })()

const deactivate = async (headers: Headers, accountId: string) => {
  const data = new FormData()
  data.set('accountId', accountId)
  return inRequest(headers, () =>
    formAction(EMPTY_FORM, data, { schema: accountInput, verb: deactivateAccount }),
  )
}

describe('the log tells of the doors', () => {
  it('who came in and went, and who failed to, without an address', async () => {
    const who = await account('member')
    const data = { passwordHash: await hashPassword(password), email: ADDRESS }
    await db().account.update({ where: { id: who.id }, data })
    const enter = (given: string) =>
      inRequest(new Headers(), () => signIn(null, { email: ADDRESS, password: given }))
    await expect(enter('geraden')).rejects.toThrow()
    await expect(
      inRequest(new Headers(), () => signIn(null, { email: 'niemand@x.example', password })),
    ).rejects.toThrow()
    await enter(password)
    await inRequest(await from(who), closeSession)
    expect(told()).toEqual(['sign_in.failed', 'sign_in.failed', 'session.opened password', 'session.ended'])
    expect(lines[0]?.address).not.toBe(lines[1]?.address)
    expect(lines[2]).toMatchObject({ account: who.id })
    expect(JSON.stringify(lines)).not.toMatch(/iemand|niemand|@|member/)
  })

  it('what was refused to whom, and where it came from elsewhere', async () => {
    const [member, other] = [await account('member'), await account('staff')]
    await deactivate(await from(member), other.id)
    await deactivate(await from(null), other.id)
    await deactivate(await from(member, 'http://elders.example'), other.id)
    await deactivate(await from(member, 'null'), other.id)
    expect(told()).toEqual([
      'act.refused not_yours',
      'act.refused sign_in_first',
      'origin.refused foreign',
      'origin.refused null',
    ])
    expect(lines[0]).toMatchObject({ account: member.id })
  })

  it('a wrong password of one’s own, and a limit that was reached', async () => {
    const who = await account('member')
    const { tries } = LIMITS['own_password.account']
    for (let done = 0; done <= tries; done++)
      await expect(requireOwnProof(who, { currentPassword: 'geraden' })).rejects.toThrow()
    expect(told().slice(-2)).toEqual(['own_password.failed', 'limit.reached own_password.account'])
  })
})
