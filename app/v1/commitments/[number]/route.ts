import { endpoint } from '@/lib/api/endpoint'
import { commitmentNumbered, readsInternal } from '@/lib/api/list-resources'
import { noQuery } from '@/lib/api/parameters'
import { toCommitment } from '@/lib/api/to-resources'
import { NotFound } from '@/lib/errors'

/** One commitment. */
export const GET = endpoint({ query: noQuery }, async ({ actor, params, moment, site }) => {
  const number = String(params.number)
  const item = await commitmentNumbered(actor, number, moment)
  if (!item) throw new NotFound('no_such_commitment', { number })
  return { body: toCommitment(item, site, readsInternal(actor)) }
})

export const dynamic = 'force-dynamic'
