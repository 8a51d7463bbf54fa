import { acceptCandidate } from '../../../lib/candidates/accept-candidate'
import { rejectCandidate } from '../../../lib/candidates/reject-candidate'
import { db } from '../../../lib/db/client'
import { redactDocument } from '../../../lib/redaction/redact-document'
import { candidate, commitment } from '../../testing/council'
import type { Case, Table } from '../matrix'

const QUOTE = 'Het college stuurt de raad een brief.'
const read = { title: 'Brief', kind: 'action', strength: 'firm' }

async function document({ council }: Table, published: boolean) {
  const { document } = await candidate(council.staff)
  if (published) await db().document.update({ where: { id: document.id }, data: { publishedAt: new Date() } })
  return document.id
}

const onDocument = (published: boolean): Case => ({
  prepare: async (table) => ({ form: { documentId: await document(table, published) } }),
})

const onCandidate = (
  form: (table: Table) => Promise<Record<string, string>> | Record<string, string>,
): Case => ({
  prepare: async (table) => {
    const { candidate: found } = await candidate(table.council.staff)
    return { form: { candidateId: found.id, version: '1', ...(await form(table)) } }
  },
})

const undo: Case = {
  prepare: async ({ council: { staff } }) => {
    const { candidate: found } = await candidate(staff)
    await rejectCandidate(staff, { candidateId: found.id, version: 1, reason: 'dubbel' })
    return { form: { candidateId: found.id, version: '2' } }
  },
}

const publishRegistered: Case = {
  prepare: async ({ council: { staff } }) => {
    const { candidate: found } = await candidate(staff)
    const { documentId } = await acceptCandidate(staff, { candidateId: found.id, version: 1 })
    return { form: { documentId } }
  },
}

const file: Case = {
  silent: true,
  refused: 404,
  prepare: async (table) => {
    const id = await document(table, table.act === 'register.read')
    await db().documentFile.create({ data: { documentId: id, bytes: new TextEncoder().encode(QUOTE) } })
    return { params: { id } }
  },
}

const lift: Case = {
  prepare: async (table) => {
    const { staff } = table.council
    const documentId = await document(table, true)
    await redactDocument(staff, { documentId, redactions: [{ kind: 'other', words: 'de raad' }] })
    const { id } = await db().redaction.findFirstOrThrow({ where: { documentId } })
    return { form: { documentId, redactionId: id } }
  },
}

const REVIEW = 'app/documents/[id]/review/actions.ts'
export const DOCUMENT_CASES = {
  'app/documents/[id]/actions.ts#publishDocumentAction': onDocument(false),
  'app/documents/[id]/actions.ts#withdrawDocumentAction': onDocument(true),
  'app/documents/[id]/edit/actions.ts#amendDocumentAction': {
    prepare: async (table: Table) => {
      const documentId = await document(table, false)
      return {
        form: { documentId, version: '1', kind: 'letter', title: 'Brief', documentDate: '2026-01-15' },
      }
    },
  },
  'app/documents/[id]/file/route.ts#GET': file,
  'app/documents/[id]/redact/actions.ts#liftAction': lift,
  'app/documents/[id]/redact/actions.ts#redactAction': {
    prepare: async (table: Table) => ({
      form: { documentId: await document(table, true), more: 'de raad', kind: 'other' },
    }),
  },
  [`${REVIEW}#acceptAction`]: onCandidate(() => ({})),
  [`${REVIEW}#addAction`]: {
    prepare: async (table: Table) => ({
      form: { documentId: await document(table, false), quote: QUOTE, ...read },
    }),
  },
  [`${REVIEW}#correctAction`]: onCandidate(() => ({ ...read, title: 'Beter gezegd' })),
  [`${REVIEW}#mergeAction`]: onCandidate(async ({ council }) => ({
    intoNumber: await commitment(council.staff),
  })),
  [`${REVIEW}#publishRegisteredAction`]: publishRegistered,
  [`${REVIEW}#publishSourceAction`]: onDocument(false),
  [`${REVIEW}#rejectAction`]: onCandidate(() => ({ reason: 'dubbel' })),
  [`${REVIEW}#switchKeysAction`]: { silent: true, prepare: async () => ({ form: { keys: 'off' } }) },
  [`${REVIEW}#undoAction`]: undo,
  'app/documents/[id]/review/stamp/route.ts#GET': {
    silent: true,
    refused: 404,
    prepare: async (table: Table) => ({ params: { id: await document(table, false) } }),
  },
  'app/documents/new/actions.ts#uploadDocumentAction': {
    prepare: async () => ({
      form: { pasted: `Vraag 1: Komt er een brief?\n${QUOTE} ${crypto.randomUUID()}` },
    }),
  },
} as const satisfies Record<string, Case>
