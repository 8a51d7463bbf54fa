import { hashOfSecret } from '../../../lib/access/secrets'
import { db } from '../../../lib/db/client'
import type { Case, Table } from '../matrix'

const name = async () => ({ form: { name: crypto.randomUUID() } })

/** A secret address of whoever asks; a visitor has none to take back. */
async function ownLink({ asker, council }: Table) {
  const accountId = (asker.account ?? council.member).id
  const tokenHash = hashOfSecret(crypto.randomUUID())
  const { id } = await db().feedLink.create({ data: { accountId, name: 'agenda', tokenHash } })
  return { form: { id } }
}

export const IN_OUT_CASES = {
  'app/commitments/export/[file]/route.ts#GET': {
    silent: true,
    prepare: async () => ({ params: { file: 'csv' }, address: '/commitments/export/csv' }),
  },
  'app/desk/links/actions.ts#makeLinkAction': { prepare: name },
  'app/desk/links/actions.ts#revokeLinkAction': { prepare: ownLink },
  'app/feeds/[file]/route.ts#GET': {
    silent: true,
    prepare: async () => ({ params: { file: 'calendar.ics' }, address: '/feeds/calendar.ics' }),
  },
} as const satisfies Record<string, Case>
