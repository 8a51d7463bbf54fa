import { hashOfSecret } from '../../../lib/access/secrets'
import type { Scope } from '../../../lib/api/scopes'
import { db } from '../../../lib/db/client'
import { secretOfWebhook } from '../../../lib/webhooks/signing'
import { candidate, commitment } from '../../testing/council'
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

const V1 = 'app/v1'
const read = (params: Record<string, string> = {}): Case => ({
  silent: true,
  prepare: async () => ({ params, address: '/v1' }),
})

/** A token of whoever asks, with this scope; who is not signed in has none. */
async function tokenOf({ asker }: Table, scope: Scope) {
  if (!asker.account || asker.actor.kind === 'visitor') return undefined
  const token = crypto.randomUUID()
  const data = {
    accountId: asker.account.id,
    name: 'programma',
    scopes: [scope],
    tokenHash: hashOfSecret(token),
  }
  await db().apiToken.create({ data })
  return token
}

async function newToken({ asker, council }: Table) {
  const accountId = (asker.account ?? council.admin).id
  const tokenHash = hashOfSecret(crypto.randomUUID())
  return db().apiToken.create({ data: { accountId, name: 'programma', scopes: [], tokenHash } })
}

async function numbered(table: Table) {
  return { params: { number: await commitment(table.council.staff) }, address: '/v1' }
}
async function letter({ council }: Table, publishedAt: Date | null) {
  const { document } = await candidate(council.staff)
  await db().document.update({ where: { id: document.id }, data: { publishedAt } })
  return document.id
}
const CANDIDATE = {
  title: 'Brief',
  quote: 'Het college stuurt de raad een brief.',
  kind: 'action',
  strength: 'firm',
}

/** A webhook that anyone who may could work on. */
const webhook =
  (extra: object = {}): Case['prepare'] =>
  async ({ council }) => {
    const id = crypto.randomUUID()
    const secretHash = hashOfSecret(secretOfWebhook({ id, edition: 1 }))
    const about = { accountId: council.admin.id, name: 'systeem', url: 'https://raad.example/', secretHash }
    await db().webhook.create({ data: { id, ...about, ...extra } })
    return { form: { id } }
  }

export const IN_OUT_CASES = {
  'app/admin/webhooks/actions.ts#addWebhookAction': {
    prepare: async () => ({ form: { name: 'systeem', url: 'https://raad.example/haak', commitments: 'on' } }),
  },
  'app/admin/webhooks/actions.ts#removeWebhookAction': { prepare: webhook() },
  'app/admin/webhooks/actions.ts#resumeWebhookAction': { prepare: webhook({ pausedAt: new Date() }) },
  'app/admin/webhooks/actions.ts#rotateSecretAction': { prepare: webhook() },
  'app/admin/webhooks/actions.ts#sendTestAction': { prepare: webhook() },
  'app/admin/tokens/actions.ts#makeTokenAction': {
    prepare: async () => ({ form: { name: 'programma', 'read:register': 'on' } }),
  },
  'app/admin/tokens/actions.ts#revokeTokenAction': {
    prepare: async (table: Table) => ({ form: { id: (await newToken(table)).id } }),
  },
  [`${V1}/commitments/route.ts#GET`]: read(),
  [`${V1}/commitments/[number]/route.ts#GET`]: { silent: true, prepare: numbered },
  [`${V1}/committees/route.ts#GET`]: read(),
  [`${V1}/documents/route.ts#GET`]: read(),
  [`${V1}/documents/[id]/route.ts#GET`]: {
    silent: true,
    prepare: async (table: Table) => ({ params: { id: await letter(table, new Date()) }, address: '/v1' }),
  },
  [`${V1}/dump/route.ts#GET`]: read(),
  [`${V1}/figures/route.ts#GET`]: read(),
  [`${V1}/openapi.json/route.ts#GET`]: read(),
  [`${V1}/ori/toezeggingen/route.ts#GET`]: read(),
  [`${V1}/people/route.ts#GET`]: read(),
  [`${V1}/[...rest]/route.ts#GET`]: { ...read(), status: 404 },
  [`${V1}/documents/route.ts#POST`]: {
    byToken: true,
    status: 201,
    prepare: async (table: Table) => ({
      token: await tokenOf(table, 'write:documents'),
      json: { text: `Het college stuurt de raad een brief. ${crypto.randomUUID()}` },
      address: '/v1/documents',
    }),
  },
  [`${V1}/documents/[id]/candidates/route.ts#POST`]: {
    byToken: true,
    status: 201,
    prepare: async (table: Table) => ({
      token: await tokenOf(table, 'write:candidates'),
      json: CANDIDATE,
      params: { id: await letter(table, null) },
      address: '/v1',
    }),
  },
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
  'app/committees/[slug]/minutes/route.ts#GET': {
    silent: true,
    prepare: async ({ council }: Table) => ({
      params: { slug: council.committee.slug },
      address: '/committees/zorg/minutes',
    }),
  },
  'app/desk/links/actions.ts#makeLinkAction': { prepare: name },
  'app/desk/links/actions.ts#revokeLinkAction': { prepare: ownLink },
  'app/feeds/[file]/route.ts#GET': {
    silent: true,
    prepare: async () => ({ params: { file: 'calendar.ics' }, address: '/feeds/calendar.ics' }),
  },
} as const satisfies Record<string, Case>
