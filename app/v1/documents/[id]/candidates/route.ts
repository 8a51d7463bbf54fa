import { bodyOf, endpoint } from '@/lib/api/endpoint'
import { noQuery } from '@/lib/api/parameters'
import { pushCandidate } from '@/lib/api/push'
import { newCandidateSchema } from '@/lib/api/resources'

/** Another program points out a passage that may be a promise; people review it. */
export const POST = endpoint(
  { query: noQuery, scope: 'write:candidates' },
  async ({ actor, params, request }) => {
    const { id, title, quote, state } = await pushCandidate(
      actor,
      String(params.id),
      await bodyOf(request, newCandidateSchema),
    )
    return { body: { id, title, quote, state }, status: 201 }
  },
)

export const dynamic = 'force-dynamic'
