import { db } from '../../../lib/db/client'
import { hashPassword } from '../../../lib/people/passwords'
import { layPending, readPending } from '../../../lib/second-factor/pending'
import { lock } from '../../../lib/second-factor/secret-box'
import { codeAt, newSecret } from '../../../lib/second-factor/totp'
import { addSession } from '../../../lib/sessions/keep-session'
import { makeToken } from '../../../lib/tokens/tokens'
import { account } from '../../testing/council'
import type { Case, Table } from '../matrix'

const currentPassword = 'vier losse woorden samen'
const hash = hashPassword(currentPassword)

/** Whoever asks, with a password; for a visitor somebody else, whose things they then try to touch. */
async function owner({ asker, council }: Table) {
  const { id } = asker.account ?? council.member
  await db().account.update({ where: { id }, data: { passwordHash: await hash } })
  return id
}

async function giveFactor(accountId: string) {
  const secret = newSecret()
  const set = { secret: lock(secret, accountId), setAt: new Date(), lastStep: 0 }
  await db().secondFactor.upsert({ where: { accountId }, create: { accountId, ...set }, update: set })
  return secret
}

async function pendingCode(accountId: string) {
  await layPending(db(), accountId, new Date())
  const pending = readPending(await db().secondFactor.findUnique({ where: { accountId } }), new Date())
  return codeAt(pending?.secret ?? '', new Date())
}

/** Someone whose password was right, with the cookie that says so. */
async function halfway() {
  const { id } = await account('member', 'halverwege')
  const token = await makeToken(db(), { purpose: 'second_step', accountId: id }, new Date())
  return { id, cookie: `gestand.second-step=${token}` }
}

const ACCOUNT = 'app/account/actions.ts'
export const OWN_ACCOUNT_CASES = {
  [`${ACCOUNT}#beginFactorAction`]: {
    silent: true,
    prepare: async (table: Table) => ({ form: { currentPassword, id: await owner(table) } }),
  },
  [`${ACCOUNT}#changePasswordAction`]: {
    prepare: async (table: Table) => {
      await owner(table)
      return { form: { currentPassword, password: 'vijf losse woorden en meer' } }
    },
  },
  [`${ACCOUNT}#confirmFactorAction`]: {
    prepare: async (table: Table) => ({ form: { code: await pendingCode(await owner(table)) } }),
  },
  [`${ACCOUNT}#endAllAction`]: { prepare: async () => ({}) },
  [`${ACCOUNT}#endSessionAction`]: {
    silent: true,
    prepare: async (table: Table) => ({
      form: { sessionId: await addSession(await owner(table), 'elders', new Date()) },
    }),
  },
  [`${ACCOUNT}#removeFactorAction`]: {
    prepare: async (table: Table) => {
      const secret = await giveFactor(await owner(table))
      return { form: { currentPassword, currentCode: codeAt(secret, new Date()) } }
    },
  },
  'app/admin/people/actions.ts#resetFactorAction': {
    prepare: async () => {
      const { id } = await account('member', 'iemand')
      await giveFactor(id)
      return { form: { accountId: id } }
    },
  },
  'app/password/actions.ts#askResetAction': {
    silent: true,
    prepare: async () => ({ form: { email: `${crypto.randomUUID()}@gestand.example`, language: 'nl' } }),
  },
  'app/password/actions.ts#choosePasswordAction': {
    prepare: async () => {
      const { id: accountId } = await account('member', 'genodigde')
      const token = await makeToken(db(), { purpose: 'invitation', accountId }, new Date())
      return { form: { token, password: currentPassword } }
    },
  },
  'app/set-up/actions.ts#setUpAction': {
    // There are accounts here: whoever asks, the first run is over. How it goes is tested in lib/people.
    answer: 'already_set_up',
    silent: true,
    prepare: async () => {
      const token = await makeToken(db(), { purpose: 'set_up', accountId: null }, new Date())
      const email = `${crypto.randomUUID()}@gestand.example`
      return { form: { token, councilName: 'X', name: 'Griet', email, password: currentPassword } }
    },
  },
  'app/sign-in/actions.ts#enrolAction': {
    prepare: async () => {
      const { id, cookie } = await halfway()
      return { cookie, form: { code: await pendingCode(id) } }
    },
  },
  'app/sign-in/actions.ts#secondStepAction': {
    silent: true,
    prepare: async () => {
      const { id, cookie } = await halfway()
      return { cookie, form: { code: codeAt(await giveFactor(id), new Date()) } }
    },
  },
} as const satisfies Record<string, Case>
