import { endpoint } from '@/lib/api/endpoint'
import { listPeople } from '@/lib/api/list-resources'
import { noQuery } from '@/lib/api/parameters'

/** Portfolio holders and their terms of office. */
export const GET = endpoint({ query: noQuery }, async () => ({ body: { results: await listPeople() } }))

export const dynamic = 'force-dynamic'
