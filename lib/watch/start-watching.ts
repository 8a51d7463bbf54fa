import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '../env'
import { drainBeforeStopping } from './draining'
import { addGauges } from './gauges'
import { takeOverConsole } from './log'
import { metrics } from './metrics'
import { type RoutePattern, routeTeller } from './routes'
import { watchRequests } from './watch-requests'

/** Next's list of our addresses, in the folder the server runs in. */
function readPatterns(): RoutePattern[] {
  const file = path.resolve(/* turbopackIgnore: true */ process.cwd(), '.next/routes-manifest.json')
  if (!existsSync(file)) return []
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, 'utf8'))
  return [...staticRoutes, ...dynamicRoutes]
}

/** Requests, log, figures and stopping in good order: for a server, once, before it serves. */
export function startWatching({ TRUSTED_PROXIES, DRAIN_SECONDS }: Env) {
  watchRequests({ routeOf: routeTeller(readPatterns()), behindProxy: TRUSTED_PROXIES > 0 })
  addGauges(metrics().registry)
  drainBeforeStopping(DRAIN_SECONDS)
  if (process.env.NODE_ENV === 'production') takeOverConsole()
}
