import { findReadiness } from '@/lib/health/queries'

/** Ready: database and schema are there. 503 takes this server out of the balance until they are. */
export async function GET() {
  const readiness = await findReadiness()
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}

export const dynamic = 'force-dynamic'
