import { bodyOf, endpoint, nextLink } from '@/lib/api/endpoint'
import { documentsQuery, noQuery } from '@/lib/api/parameters'
import { pushDocument } from '@/lib/api/push'
import { newDocumentSchema } from '@/lib/api/resources'
import { toDocument } from '@/lib/api/to-resources'
import { listDocuments } from '@/lib/documents/list-documents'

/** Documents that are public, newest letter first; with scope read:register all of them. */
export const GET = endpoint({ query: documentsQuery }, async ({ actor, query, site, request }) => {
  const { items, older } = await listDocuments(actor, query)
  return {
    body: { results: items.map((row) => toDocument(row, site)) },
    headers: nextLink(request, site, older),
  }
})

/** A council information system pushes a letter in: it is read and waits for review, as if it were uploaded. */
export const POST = endpoint(
  { query: noQuery, scope: 'write:documents' },
  async ({ actor, request, site }) => {
    const body = toDocument(await pushDocument(actor, await bodyOf(request, newDocumentSchema)), site)
    return { body, status: 201, headers: { Location: body.url } }
  },
)

export const dynamic = 'force-dynamic'
