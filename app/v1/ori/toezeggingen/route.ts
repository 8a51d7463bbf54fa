import { VISITOR } from '@/lib/access/actor'
import { endpoint, nextLink } from '@/lib/api/endpoint'
import { pageOf } from '@/lib/api/list-resources'
import { toezeggingenQuery } from '@/lib/api/parameters'
import { toToezegging } from '@/lib/api/to-resources'

/** The public register in the words of Open Raadsinformatie. */
export const GET = endpoint({ query: toezeggingenQuery }, async ({ query, moment, site, request }) => {
  const { items, after } = await pageOf(VISITOR, query, moment)
  const results = items.map((item) => toToezegging(item, site))
  return { body: { results }, headers: nextLink(request, site, after) }
})

export const dynamic = 'force-dynamic'
