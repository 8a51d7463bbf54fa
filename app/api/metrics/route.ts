import { mayReadMetrics } from '@/lib/watch/may-read-metrics'
import { metrics } from '@/lib/watch/metrics'

/** For Prometheus, which shows `METRICS_TOKEN`. Where none is set there is nothing here. */
export async function GET(request: Request) {
  if (!mayReadMetrics(request.headers.get('authorization'))) return new Response(null, { status: 404 })
  const { registry } = metrics()
  const headers = { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }
  return new Response(await registry.metrics(), { headers })
}

export const dynamic = 'force-dynamic'
