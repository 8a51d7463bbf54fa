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

/** A sheet that has come as far as this. */
async function sheet({ council }: Table, state: 'read' | 'checked') {
  const about = { accountId: council.staff.id, fileName: 'lijst.csv', headers: ['Titel'], columns: ['title'] }
  const { id } = await db().import.create({ data: { ...about, total: 0, state } })
  return id
}
const list = () => new File(['Titel;Gedaan op\nBrief;2026-01-01'], 'lijst.csv')

export const IN_OUT_CASES = {
  // What a list does to the register is told when the queue has taken it over.
  'app/imports/actions.ts#uploadSheetAction': {
    silent: true,
    prepare: async () => ({ form: { file: list() } }),
  },
  'app/imports/actions.ts#checkImportAction': {
    silent: true,
    prepare: async (table: Table) => ({ form: { id: await sheet(table, 'read'), column0: 'title' } }),
  },
  'app/imports/actions.ts#commitImportAction': {
    silent: true,
    prepare: async (table: Table) => ({ form: { id: await sheet(table, 'checked') } }),
  },
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
