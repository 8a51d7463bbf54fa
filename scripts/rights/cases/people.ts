import { db } from '../../../lib/db/client'
import { hashPassword } from '../../../lib/people/passwords'
import { retentionPeriods } from '../../../lib/retention/queries'
import { account } from '../../testing/council'
import type { Case, Table } from '../matrix'

const PASSWORD = 'vier losse woorden samen'
const hash = hashPassword(PASSWORD)

const onSomeone = (form: Record<string, string> = {}, data: object = {}): Case => ({
  prepare: async () => {
    const { id } = await account('member', 'iemand')
    await db().account.update({ where: { id }, data })
    return { form: { accountId: id, ...form } }
  },
})

const signIn: Case = {
  silent: true,
  prepare: async () => {
    const { id } = await account('member', 'iemand')
    const { email } = await db().account.update({ where: { id }, data: { passwordHash: await hash } })
    return { form: { email, password: PASSWORD } }
  },
}

/** A view of whoever asks; a visitor has none to have. */
async function ownView({ asker, council }: Table, position: number) {
  const accountId = (asker.account ?? council.member).id
  const name = crypto.randomUUID()
  return db().savedView.create({ data: { accountId, name, query: 'state=open', position } })
}
const onOwnView = (form: Record<string, string> = {}): Case => ({
  silent: true,
  prepare: async (table) => {
    const { id } = await ownView(table, Number.parseInt(crypto.randomUUID().slice(0, 6), 16))
    return { form: { id, ...form } }
  },
})
const moveView: Case = {
  silent: true,
  prepare: async (table) => {
    const base = Number.parseInt(crypto.randomUUID().slice(0, 6), 16)
    await ownView(table, base)
    const { id } = await ownView(table, base + 1)
    return { form: { id, direction: 'up' } }
  },
}

const YEARS_AGO = new Date('2020-01-15')
const PRIVACY = 'app/admin/privacy/actions.ts'
const retention: Case = {
  prepare: async () => {
    const { version } = await retentionPeriods()
    const periods = {
      rejectedCandidates: String(version + 1),
      mail: '',
      closedAccounts: '24',
      notesOfRuns: '1',
    }
    return { form: { version: String(version), unpublishedDocuments: '60', ...periods } }
  },
}

const PEOPLE = 'app/admin/people/actions.ts'
const VIEWS = 'app/commitments/views/actions.ts'
export const PEOPLE_CASES = {
  [`${PEOPLE}#amendAccountAction`]: onSomeone({ version: '1', name: 'Anders', role: 'staff' }),
  [`${PEOPLE}#createAccountAction`]: {
    prepare: async () => ({
      form: { email: `${crypto.randomUUID()}@gestand.example`, name: 'Nieuw', role: 'member', password: '' },
    }),
  },
  [`${PEOPLE}#deactivateAccountAction`]: onSomeone(),
  [`${PEOPLE}#reactivateAccountAction`]: onSomeone({}, { deactivatedAt: new Date() }),
  [`${PEOPLE}#sendLinkAction`]: onSomeone({ language: 'nl' }),
  [`${PEOPLE}#setPasswordAction`]: onSomeone({ password: PASSWORD }),
  [`${PRIVACY}#amendRetentionAction`]: retention,
  'app/admin/privacy/archive/route.ts#POST': {
    refused: 403,
    prepare: async () => ({ form: { scope: 'office' } }),
  },
  [`${PRIVACY}#runRetentionAction`]: {
    prepare: async () => {
      await onSomeone({}, { deactivatedAt: YEARS_AGO }).prepare({} as Table)
      return { form: { sure: 'on' } }
    },
  },
  [`${PRIVACY}#withdrawNameAction`]: {
    prepare: async () => {
      const { id } = await account('member', 'iemand')
      await db().account.update({ where: { id }, data: { deactivatedAt: new Date() } })
      return { form: { who: `account:${id}`, sure: 'on' } }
    },
  },
  [`${VIEWS}#chooseStartAction`]: onOwnView(),
  [`${VIEWS}#moveViewAction`]: moveView,
  [`${VIEWS}#removeViewAction`]: onOwnView(),
  [`${VIEWS}#renameViewAction`]: onOwnView({ name: 'Anders genoemd' }),
  [`${VIEWS}#saveViewAction`]: {
    silent: true,
    prepare: async () => ({ form: { name: crypto.randomUUID(), query: 'state=open' } }),
  },
  'app/sign-in/actions.ts#signInAction': signIn,
} as const satisfies Record<string, Case>
