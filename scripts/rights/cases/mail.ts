import { db } from '../../../lib/db/client'
import { unsubscribeToken } from '../../../lib/notices/unsubscribe-token'
import type { Case, Table } from '../matrix'

const WORDS = {
  to: 'iemand@gestand.example',
  language: 'nl',
  subject: 'Onderwerp',
  text: 'Inhoud',
  html: 'Inhoud',
}

const onCommittee: Case = {
  silent: true,
  prepare: async ({ council }) => ({ form: { what: 'committee', id: council.committee.id } }),
}
const tokenOf = ({ council }: Table) => unsubscribeToken({ accountId: council.member.id, kind: 'digest' })

export const MAIL_CASES = {
  'app/admin/mail/actions.ts#sendAgainAction': {
    prepare: async () => {
      const { id } = await db().mail.create({ data: { ...WORDS, kind: 'account_notice', state: 'failed' } })
      return { form: { id } }
    },
  },
  'app/desk/mail/actions.ts#chooseMailAction': {
    silent: true,
    prepare: async () => ({ form: { mailLanguage: 'en', digest: 'on' } }),
  },
  'app/desk/mail/actions.ts#followAction': onCommittee,
  'app/desk/mail/actions.ts#unfollowAction': onCommittee,
  'app/unsubscribe/[token]/actions.ts#unsubscribeAction': {
    silent: true,
    prepare: async (table) => ({ form: { token: tokenOf(table) } }),
  },
  'app/unsubscribe/[token]/now/route.ts#GET': {
    silent: true,
    status: 303,
    prepare: async (table) => ({ params: { token: tokenOf(table) } }),
  },
  'app/unsubscribe/[token]/now/route.ts#POST': {
    silent: true,
    anyOrigin: true,
    status: 204,
    prepare: async (table) => ({ params: { token: tokenOf(table) } }),
  },
} as const satisfies Record<string, Case>
