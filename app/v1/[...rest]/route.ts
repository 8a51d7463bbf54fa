import { endpoint } from '@/lib/api/endpoint'
import { noQuery } from '@/lib/api/parameters'
import { NotFound } from '@/lib/errors'

/** What is not there is said to programs as they expect it, and not as a page. */
export const GET = endpoint({ query: noQuery.loose() }, async () => {
  throw new NotFound('api_no_such_address')
})

export const dynamic = 'force-dynamic'
