import { beforeAll, describe, expect, it } from 'vitest'
import { inRequest } from '../../scripts/rights/in-request'
import { account } from '../../scripts/testing/council'
import { ownTestDatabase } from '../../scripts/testing/test-database'
import type { Account } from '../access/actor'
import { db } from '../db/client'
import { NOTICE_KINDS } from '../notices/kinds'
import { beginFactor } from '../second-factor/begin-factor'
import { checkCode } from '../second-factor/check-code'
import { confirmFactor } from '../second-factor/confirm-factor'
import { findOwnFactor } from '../second-factor/queries'
import { removeFactor, resetFactor } from '../second-factor/remove-factor'
import { codeAt } from '../second-factor/totp'
import { makeToken } from '../tokens/tokens'
import { admitFromIssuer } from './admit-from-issuer'
import { changePassword } from './change-password'
import { choosePassword } from './choose-password'
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

async function someone(data: object = {}): Promise<Account> {
  const made = await account('member')
  await db().account.update({ where: { id: made.id }, data: { passwordHash, ...data } })
  return made
}

const mailTo = ({ id }: Account) =>
  db().mail.findMany({ where: { accountId: id }, orderBy: { createdAt: 'asc' } })
/** What the mail to someone says, in one line each. */
const told = async (who: Account) => (await mailTo(who)).map(({ text }) => text.split('\n\n')[1] ?? '')

const choose = async (who: Account, purpose: 'invitation' | 'reset') => {
  const token = await makeToken(db(), { purpose, accountId: who.id }, new Date())
  await inRequest(new Headers({ host: 'gestand.example' }), () => choosePassword(null, { token, password }))
}

describe('whoever’s door changes hears of it by mail', () => {
  it('a new password: by oneself, by a link, by an admin', async () => {
    const who = await someone()
    await inRequest(new Headers(), () => changePassword(who, { currentPassword, password }))
    await choose(who, 'reset')
    await setPassword(await account('admin'), { accountId: who.id, password })
    const lines = await told(who)
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toContain('Uw wachtwoord')
  })

  it('the second step: set, set anew with new recovery codes, a code used, and off', async () => {
    const who = await someone()
    const set = async (currentCode?: string) => {
      await beginFactor(who, { currentPassword, currentCode })
      const { pending } = await findOwnFactor(who)
      await confirmFactor(who, { code: codeAt(pending?.secret ?? '', new Date()) })
      return pending?.codes ?? []
    }
    const [first = ''] = await set()
    const [second = '', third = ''] = await set(first)
    await checkCode(who, second, new Date())
    await removeFactor(who, { currentPassword, currentCode: third })
    const lines = await told(who)
    const said = [
      'ingesteld',
      'herstelcodes is',
      'ingesteld',
      'herstelcodes is',
      'herstelcodes is',
      'uitgezet',
    ]
    expect(lines.map((line, index) => line.includes(said[index] as string))).toEqual(said.map(() => true))
  })

  it('its loss by an admin’s help, and a new way in through the identity provider', async () => {
    const who = await someone()
    await db().secondFactor.create({ data: { accountId: who.id, secret: 'x', setAt: new Date() } })
    await resetFactor(await account('admin'), { accountId: who.id })
    const { email } = await db().account.findUniqueOrThrow({ where: { id: who.id } })
    const vouched = { subject: `s:${who.id}`, email, emailVerified: true, name: who.name, role: who.role }
    await admitFromIssuer(vouched)
    await admitFromIssuer(vouched)
    const lines = await told(who)
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('uitgezet')
    expect(lines[1]).toContain('gekoppeld')
  })

  it('in their own language, whatever kinds of mail they switched off', async () => {
    const who = await someone({ mailLanguage: 'en' })
    await db().mailOff.createMany({ data: NOTICE_KINDS.map((kind) => ({ accountId: who.id, kind })) })
    await choose(who, 'reset')
    const [mail] = await mailTo(who)
    expect(mail).toMatchObject({ kind: 'account_notice', language: 'en', unsubscribe: null, secret: false })
    expect(mail?.subject).toContain('The way you sign in')
    expect(mail?.text).toContain('http://gestand.example/password/forgotten')
  })

  it('but not of a first password, which is no change, nor of what did not happen', async () => {
    const [invited, admin] = [await someone({ passwordHash: null }), await account('admin')]
    await choose(invited, 'invitation')
    const none = await account('member')
    await setPassword(admin, { accountId: none.id, password })
    const who = await someone()
    const wrong = inRequest(new Headers(), () => changePassword(who, { currentPassword: 'x', password }))
    await expect(wrong).rejects.toThrow()
    for (const one of [invited, none, who]) expect(await mailTo(one)).toEqual([])
  })
})
