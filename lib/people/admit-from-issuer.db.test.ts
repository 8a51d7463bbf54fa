import { beforeAll, describe, expect, it } from 'vitest'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { db } from '../db/client'
import { admitFromIssuer, type Vouched } from './admit-from-issuer'

ownTestDatabase()

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-only-a-secret-for-tests-only'
  process.env.NEXTAUTH_URL = 'http://gestand.example'
})

const newPerson = (more: Partial<Vouched> = {}): Vouched => ({
  subject: `https://login.example.nl|${crypto.randomUUID()}`,
  email: `${crypto.randomUUID()}@gestand.example`,
  emailVerified: true,
  name: 'Griet',
  role: 'staff',
  ...more,
})

const rowOf = (id: string) => db().account.findUniqueOrThrow({ where: { id } })
const kindsOf = async (accountId: string) =>
  (await db().historyEntry.findMany({ where: { accountId }, orderBy: { id: 'asc' } })).map(({ kind }) => kind)

async function standing(more = {}) {
  const { id } = await account('member', 'lid')
  return db().account.update({ where: { id }, data: more })
}

describe('someone the identity provider vouches for', () => {
  it('gets an account at the first sign-in, and the same one at the next, which writes nothing', async () => {
    const person = newPerson({ email: ' Griet@Gestand.example' })
    const first = await admitFromIssuer(person)
    expect(await rowOf(first.id)).toMatchObject({
      email: 'griet@gestand.example',
      role: 'staff',
      passwordHash: null,
    })
    expect(await admitFromIssuer({ ...person, email: 'anders@gestand.example' })).toMatchObject({
      id: first.id,
    })
    expect(await kindsOf(first.id)).toEqual(['account.created', 'account.linked'])
  })

  it('takes over the account with their verified address, and its role follows the groups', async () => {
    const { id, email } = await standing()
    const admitted = await admitFromIssuer(newPerson({ email, role: 'staff', name: 'lid' }))
    expect(admitted).toMatchObject({ id, sessionVersion: 2 })
    expect(await rowOf(id)).toMatchObject({ role: 'staff' })
    expect(await kindsOf(id)).toEqual(['account.linked', 'account.amended'])
  })

  it('ends the sessions of someone whose role went with their group', async () => {
    const person = newPerson({ role: 'admin' })
    const { id } = await admitFromIssuer(person)
    expect(await admitFromIssuer({ ...person, role: 'member' })).toMatchObject({ id, sessionVersion: 2 })
    expect(await rowOf(id)).toMatchObject({ role: 'member' })
  })

  it('makes one account of two first sign-ins at once', async () => {
    const person = newPerson()
    const both = await Promise.allSettled([admitFromIssuer(person), admitFromIssuer(person)])
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await db().account.count({ where: { subject: person.subject } })).toBe(1)
  })

  it.each([
    ['no_role_for_you', 'is in no group with a role', () => newPerson({ role: null })],
    [
      'address_in_use',
      'names an address that it did not verify',
      async () => newPerson({ email: (await standing()).email, emailVerified: false }),
    ],
    [
      'address_in_use',
      'has the address of someone else it vouches for',
      async () => newPerson({ email: (await standing({ subject: crypto.randomUUID() })).email }),
    ],
    [
      'account_closed',
      'has a closed account',
      async () => newPerson({ email: (await standing({ deactivatedAt: new Date() })).email }),
    ],
  ])('is refused with %s who %s', async (code, _who, make) => {
    const person = await make()
    const before = await db().account.count()
    await expect(admitFromIssuer(person)).rejects.toMatchObject({ code })
    expect(await db().account.count()).toBe(before)
  })
})
