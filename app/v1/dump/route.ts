import { attachmentHeader } from '@/components/documents/attachment-name'
import { dumpStream } from '@/lib/api/dump'
import { endpoint } from '@/lib/api/endpoint'
import { noQuery } from '@/lib/api/parameters'
import { COMMON_HEADERS } from '@/lib/api/problem'

/** Everything that is public, as it is now. */
export const GET = endpoint({ query: noQuery }, async ({ site, moment }) => {
  const name = `gestand-${moment.today}.ndjson.gz`
  return new Response(dumpStream(site, moment), {
    headers: {
      ...COMMON_HEADERS,
      'Content-Type': 'application/gzip',
      'Content-Disposition': attachmentHeader(name),
      'Cache-Control': 'no-store',
    },
  })
})

export const dynamic = 'force-dynamic'
