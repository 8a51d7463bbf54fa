import { z } from 'zod'
import { endpoint } from '@/lib/api/endpoint'
import { noQuery } from '@/lib/api/parameters'
import { toDocument } from '@/lib/api/to-resources'
import { findDocument } from '@/lib/documents/queries'
import { NotFound } from '@/lib/errors'

/** What is known of one document; its text stays with its page. */
export const GET = endpoint({ query: noQuery }, async ({ actor, params, site }) => {
  const id = z.uuid().safeParse(params.id)
  const document = id.success ? await findDocument(actor, id.data) : null
  if (!document) throw new NotFound('no_such_document')
  return { body: toDocument(document, site) }
})

export const dynamic = 'force-dynamic'
