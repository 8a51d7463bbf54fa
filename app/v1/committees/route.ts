import { endpoint } from '@/lib/api/endpoint'
import { listCommitteesNamed } from '@/lib/api/list-resources'
import { noQuery } from '@/lib/api/parameters'

/** The council's committees. */
export const GET = endpoint({ query: noQuery }, async ({ site }) => {
  const results = (await listCommitteesNamed()).map((committee) => ({
    ...committee,
    htmlUrl: `${site}/committees/${committee.slug}`,
    classification: 'committee',
  }))
  return { body: { results } }
})

export const dynamic = 'force-dynamic'
