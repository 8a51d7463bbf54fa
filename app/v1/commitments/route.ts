import { endpoint, nextLink } from '@/lib/api/endpoint'
import { pageOf, readsInternal } from '@/lib/api/list-resources'
import { commitmentsQuery } from '@/lib/api/parameters'
import { toCommitment } from '@/lib/api/to-resources'

/** The register, page by page. */
export const GET = endpoint({ query: commitmentsQuery }, async ({ actor, query, moment, site, request }) => {
  const { items, after } = await pageOf(actor, query, moment)
  const results = items.map((item) => toCommitment(item, site, readsInternal(actor)))
  return { body: { results }, headers: nextLink(request, site, after) }
})

export const dynamic = 'force-dynamic'
