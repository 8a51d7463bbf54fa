import { beforeEach, describe, expect, it } from 'vitest'
import { account, commitment, council } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import { type Account, VISITOR } from '../access/actor'
import { db } from '../db/client'
import { Conflict, Forbidden, Invalid, NotAllowedInState } from '../errors'
import { amendAccount } from './amend-account'
import { authenticate } from './authenticate'
import { createAccount } from './create-account'
import { deactivateAccount } from './deactivate-account'
import { findAccount, listAccounts } from './find-accounts'
import { reactivateAccount } from './reactivate-account'
import { amendAccountInput, committeeField, newAccountForm } from './schema'
import { setPassword } from './set-password'

ownTestDatabase()

const PASSWORD = 'een lang wachtwoord'

const rowOf = ({ id }: { id: string }) => db().account.findUniqueOrThrow({ where: { id } })
const entriesOf = ({ id }: { id: string }) =>
  db().historyEntry.findMany({ where: { accountId: id }, orderBy: { id: 'asc' } })

/** An admin who can sign in, beside those that only exist as a row. */
async function adminWithPassword(name: string): Promise<Account> {
  const admin = await account('admin', name)
  await db().account.update({ where: { id: admin.id }, data: { passwordHash: 'x' } })
  return admin
}

const asItStands = ({ id, name, role }: Account) => ({
  accountId: id,
  version: 1,
  name,
  role,
  committeeIds: [] as string[],
  partyId: null as string | null,
})

describe('a new account', () => {
  it('has the seats that were ticked, and can sign in with its password', async () => {
    const { admin, committee } = await council()
    const party = await db().party.create({ data: { slug: 'groen', name: 'Groen' } })
    const form = { email: ' Nieuw@Gestand.example ', name: 'Nieuw', role: 'member', password: PASSWORD }
    const choices = { [committeeField(committee.id)]: 'on', partyId: party.id }
    const input = newAccountForm.parse({ ...form, ...choices })
    const made = await createAccount(admin, input)
    expect(await authenticate('nieuw@gestand.example', PASSWORD, null)).toMatchObject({ id: made.id })
    expect((await entriesOf(made)).map(({ kind, payload }) => [kind, payload])).toEqual([
      ['account.created', { name: 'Nieuw', role: 'member' }],
      [
        'account.amended',
        {
          name: 'Nieuw',
          changes: [
            { field: 'party', before: null, after: 'Groen' },
            { field: 'committees', before: null, after: 'ZORG' },
          ],
        },
      ],
    ])
    await expect(createAccount(admin, input)).rejects.toMatchObject({ fields: { email: 'email_taken' } })
  })

  it('may be without a password, but not with a short one', () => {
    const form = { email: 'a@b.nl', name: 'A', role: 'staff' }
    expect(newAccountForm.parse({ ...form, password: '' })).toMatchObject({
      password: null,
      committeeIds: [],
    })
    expect(newAccountForm.safeParse({ ...form, password: 'elf tekens!' }).success).toBe(false)
  })

  it('is made by an admin only', async () => {
    const { staff } = await council()
    const input = { email: 'x@gestand.example', name: 'X', role: 'admin' as const, password: null }
    await expect(createAccount(staff, input)).rejects.toThrow(Forbidden)
    await expect(createAccount(VISITOR, input)).rejects.toThrow(Forbidden)
  })
})

describe('amending an account', () => {
  it('ends its sessions when the role changes, and tells what changed', async () => {
    const { admin, member, committee } = await council()
    await amendAccount(admin, { ...asItStands(member), role: 'staff', committeeIds: [committee.id] })
    expect(await rowOf(member)).toMatchObject({ role: 'staff', sessionVersion: 2, version: 2 })
    const [entry] = await entriesOf(member)
    expect(entry?.payload).toEqual({
      name: 'member',
      changes: [
        { field: 'role', before: 'member', after: 'staff' },
        { field: 'committees', before: null, after: 'ZORG' },
      ],
    })
  })

  it('leaves sessions open when only the name changes', async () => {
    const { admin, member } = await council()
    await amendAccount(admin, { ...asItStands(member), name: 'Anders' })
    expect(await rowOf(member)).toMatchObject({ name: 'Anders', sessionVersion: 1 })
  })

  it('answers a stale form with what stands there now, a box per committee', async () => {
    const { admin, member, committee } = await council()
    await amendAccount(admin, { ...asItStands(member), name: 'Eerste' })
    const stale = amendAccount(admin, { ...asItStands(member), name: 'Tweede', committeeIds: [committee.id] })
    await expect(stale).rejects.toBeInstanceOf(Conflict)
    await expect(stale).rejects.toMatchObject({
      theirs: { name: 'Eerste', role: 'member', version: '2', [committeeField(committee.id)]: '' },
    })
  })

  it('refuses a change of nothing, a committee that is gone, and who is no admin', async () => {
    const { admin, staff, member } = await council()
    await expect(amendAccount(admin, asItStands(member))).rejects.toThrow(Invalid)
    const elsewhere = { ...asItStands(member), committeeIds: [crypto.randomUUID()] }
    await expect(amendAccount(admin, elsewhere)).rejects.toMatchObject({ code: 'choose_again' })
    await expect(amendAccount(staff, { ...asItStands(member), role: 'admin' })).rejects.toThrow(Forbidden)
    expect(amendAccountInput.safeParse({ ...asItStands(member), version: 'x' }).success).toBe(false)
    expect(await rowOf(member)).toMatchObject({ role: 'member', version: 1 })
  })
})

describe('deactivating and reactivating', () => {
  it('closes the door at once, keeps everything else, and opens it again', async () => {
    const { admin, member } = await council()
    await setPassword(admin, { accountId: member.id, password: PASSWORD })
    const { email } = await rowOf(member)
    await deactivateAccount(admin, { accountId: member.id })
    expect(await rowOf(member)).toMatchObject({ sessionVersion: 3, role: 'member' })
    expect(await authenticate(email, PASSWORD, null)).toBeNull()
    await expect(deactivateAccount(admin, { accountId: member.id })).rejects.toThrow(NotAllowedInState)
    await reactivateAccount(admin, { accountId: member.id })
    expect(await authenticate(email, PASSWORD, null)).toMatchObject({ id: member.id })
    await expect(reactivateAccount(admin, { accountId: member.id })).rejects.toThrow(NotAllowedInState)
    const kinds = (await entriesOf(member)).map(({ kind }) => kind)
    expect(kinds).toEqual(['account.password_set', 'account.deactivated', 'account.reactivated'])
  })

  it('shows what a closed account left open, to be given to others', async () => {
    const { admin, staff, assignee } = await council()
    await commitment(staff, { assigneeId: assignee.id })
    const leftOf = async () => (await listAccounts(admin)).find(({ id }) => id === assignee.id)?.left
    expect(await leftOf()).toBe(0)
    await deactivateAccount(admin, { accountId: assignee.id })
    expect(await leftOf()).toBe(1)
  })

  it('refuses oneself, a stranger to the act, and what does not exist', async () => {
    const { admin, staff, member } = await council()
    await expect(deactivateAccount(admin, { accountId: admin.id })).rejects.toMatchObject({
      code: 'not_oneself',
    })
    await expect(deactivateAccount(staff, { accountId: member.id })).rejects.toThrow(Forbidden)
    await expect(reactivateAccount(staff, { accountId: member.id })).rejects.toThrow(Forbidden)
    const password = { accountId: member.id, password: PASSWORD }
    await expect(setPassword(staff, password)).rejects.toThrow(Forbidden)
    await expect(setPassword(VISITOR, password)).rejects.toThrow(Forbidden)
    await expect(deactivateAccount(admin, { accountId: crypto.randomUUID() })).rejects.toMatchObject({
      code: 'no_such_account',
    })
  })
})

describe('the last admin who can sign in', () => {
  beforeEach(async () => {
    await db().account.updateMany({ where: { role: 'admin' }, data: { role: 'member' } })
  })

  it('can neither be demoted nor deactivated; an admin without a password is no help', async () => {
    const last = await adminWithPassword('last')
    const helper = await account('admin', 'helper')
    const demotion = { ...asItStands(last), role: 'staff' as const }
    await expect(amendAccount(last, demotion)).rejects.toMatchObject({ code: 'last_admin' })
    await expect(deactivateAccount(helper, { accountId: last.id })).rejects.toMatchObject({
      code: 'last_admin',
    })
    expect(await rowOf(last)).toMatchObject({ role: 'admin', deactivatedAt: null })
    await setPassword(last, { accountId: helper.id, password: PASSWORD })
    await amendAccount(last, demotion)
    expect(await rowOf(last)).toMatchObject({ role: 'staff' })
  })

  it.each([
    ['each other demoted', 'amend', 'amend'],
    ['each other deactivated', 'deactivate', 'deactivate'],
    ['one demoted, one deactivated', 'amend', 'deactivate'],
  ] as const)('stays when two act at once: %s', async (_what, first, second) => {
    const [one, two] = [await adminWithPassword('one'), await adminWithPassword('two')]
    const act = {
      amend: (by: Account, whom: Account) => amendAccount(by, { ...asItStands(whom), role: 'member' }),
      deactivate: (by: Account, whom: Account) => deactivateAccount(by, { accountId: whom.id }),
    }
    const results = await Promise.allSettled([act[first](one, two), act[second](two, one)])
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.reason).toMatchObject({ code: 'last_admin' })
    const left = { role: 'admin', deactivatedAt: null, passwordHash: { not: null } } as const
    expect(await db().account.count({ where: left })).toBe(1)
  })
})

describe('reading accounts', () => {
  it('is for admins, and never shows a hash', async () => {
    const { admin, staff, member } = await council()
    expect(await listAccounts(staff)).toEqual([])
    expect(await findAccount(staff, member.id)).toBeNull()
    expect(await findAccount(admin, 'geen-id')).toBeNull()
    const found = await findAccount(admin, member.id)
    expect(found).toMatchObject({ name: 'member', canSignIn: false, open: 0, committees: [] })
    expect(JSON.stringify(await listAccounts(admin))).not.toContain('passwordHash')
  })
})
