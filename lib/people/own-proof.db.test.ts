import { beforeAll, describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Forbidden } from '../errors'
import { LIMITS } from '../limits/limits'
import { beginFactor } from '../second-factor/begin-factor'
import { confirmFactor } from '../second-factor/confirm-factor'
import { findOwnFactor } from '../second-factor/queries'
import { codeAt } from '../second-factor/totp'
import { createAccount } from './create-account'
import { inPerson, proofAskedOf, requireOwnProof } from './own-proof'
import { hashPassword } from './passwords'
import { setPassword } from './set-password'

ownTestDatabase()

const currentPassword = 'vier losse woorden samen'
const password = 'vijf losse woorden en meer'
let passwordHash: string
beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
  passwordHash = await hashPassword(currentPassword)
})

async function withPassword(role: 'admin' | 'member' = 'admin'): Promise<Account> {
  const made = await account(role)
  await db().account.update({ where: { id: made.id }, data: { passwordHash } })
  return made
}

/** @returns codes on paper */
async function giveFactor(who: Account) {
  await beginFactor(who, { currentPassword })
  const { pending } = await findOwnFactor(who)
  await confirmFactor(who, { code: codeAt(pending?.secret ?? '', new Date()) })
  return pending?.codes ?? []
}

describe('showing again that it is you', () => {
  it('takes the password, and the second step too where there is one', async () => {
    const who = await withPassword()
    expect(await proofAskedOf(who)).toEqual({ password: true, code: false })
    await expect(requireOwnProof(who, {})).rejects.toMatchObject({
      fields: { currentPassword: 'password_missing' },
    })
    expect(await requireOwnProof(who, { currentPassword })).toEqual(who)
    const [currentCode = ''] = await giveFactor(who)
    expect(await proofAskedOf(who)).toEqual({ password: true, code: true })
    await expect(requireOwnProof(who, { currentPassword })).rejects.toMatchObject({
      fields: { currentCode: 'code_missing' },
    })
    await requireOwnProof(who, { currentPassword, currentCode })
    await expect(requireOwnProof(who, { currentPassword, currentCode })).rejects.toMatchObject({
      fields: { currentCode: 'code_wrong' },
    })
  })

  it('so a factor that holds is not replaced by who knows the password alone', async () => {
    const who = await withPassword()
    const [currentCode = ''] = await giveFactor(who)
    await expect(beginFactor(who, { currentPassword })).rejects.toMatchObject({ code: 'check_fields' })
    await beginFactor(who, { currentPassword, currentCode })
  })

  it('cannot be guessed at', async () => {
    const who = await withPassword()
    for (let done = 0; done < LIMITS['own_password.account'].tries; done++)
      await expect(requireOwnProof(who, { currentPassword: 'geraden' })).rejects.toMatchObject({
        fields: { currentPassword: 'password_wrong' },
      })
    await expect(requireOwnProof(who, { currentPassword })).rejects.toMatchObject({ code: 'too_many_tries' })
  })
})

describe('opening a door for somebody else', () => {
  const set = inPerson('people.manage', setPassword)

  it('takes an admin’s own password, and does nothing without it', async () => {
    const [admin, other] = [await withPassword(), await account('member')]
    const input = { accountId: other.id, password }
    await expect(set(admin, input)).rejects.toMatchObject({
      fields: { currentPassword: 'password_missing' },
    })
    expect(await db().account.findUnique({ where: { id: other.id } })).toMatchObject({ passwordHash: null })
    await set(admin, { ...input, currentPassword })
  })

  it('asks nothing of who signs in elsewhere, and says first that it is not theirs', async () => {
    const [admin, other] = [await account('admin'), await account('member')]
    const input = { accountId: other.id, password }
    await set(admin, input)
    for (const actor of [await withPassword('member'), VISITOR])
      await expect(set(actor, input)).rejects.toThrow(Forbidden)
  })

  it('is asked only where the act opens one: of who makes an admin, not of who makes a member', async () => {
    const admin = await withPassword()
    const create = inPerson('people.manage', createAccount, ({ role }) => role === 'admin')
    const person = () => ({ email: `${crypto.randomUUID()}@x.example`, name: 'X', password: null })
    await create(admin, { ...person(), role: 'member' })
    await expect(create(admin, { ...person(), role: 'admin' })).rejects.toMatchObject({
      fields: { currentPassword: 'password_missing' },
    })
    await create(admin, { ...person(), role: 'admin', currentPassword })
  })
})
