import type { Env } from '../env'
import { drainBeforeStopping } from './draining'
import { addGauges } from './gauges'
import { takeOverConsole } from './log'
import { readManifest } from './manifest'
import { metrics } from './metrics'
import { type RoutePattern, routeTeller } from './routes'
import { watchRequests } from './watch-requests'

type Routes = { staticRoutes: RoutePattern[]; dynamicRoutes: RoutePattern[] }

function readPatterns(): RoutePattern[] {
  const { staticRoutes, dynamicRoutes } = readManifest<Routes>('routes-manifest.json') ?? {
    staticRoutes: [],
    dynamicRoutes: [],
  }
  return [...staticRoutes, ...dynamicRoutes]
}

/** Requests, log, figures and stopping in good order: for a server, once, before it serves. */
export function startWatching({ TRUSTED_PROXIES, DRAIN_SECONDS }: Env) {
  watchRequests({ routeOf: routeTeller(readPatterns()), behindProxy: TRUSTED_PROXIES > 0 })
  addGauges(metrics().registry)
  drainBeforeStopping(DRAIN_SECONDS)
  if (process.env.NODE_ENV === 'production') takeOverConsole()
}
