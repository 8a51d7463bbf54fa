import { randomUUID } from 'node:crypto'
import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { requests } from './current-request'
import { isDraining, knowServer, noteArrival } from './draining'
import { takeInHand } from './in-hand'
import { log } from './log'
import { mayBeOlder } from './may-be-older'
import { metrics } from './metrics'
import { turnAwayWhenOverrun } from './turn-away'

/** What Node tells when a request comes in. */
type Begun = { request: IncomingMessage; response: ServerResponse; server: Server }

type Watch = {
  routeOf: (path: string) => string
  /** Whether proxies of ours stand in front, whose word for a request's id is taken. */
  behindProxy: boolean
}

const ID = /^[\w.-]{8,128}$/
/** Asked for by machines every few seconds, or many to a page: told only where someone asks for every detail. */
const QUIET = new Set(['files', '/api/health', '/api/ready', '/api/metrics'])

function idOf(given: string | string[] | undefined, behindProxy: boolean) {
  return behindProxy && typeof given === 'string' && ID.test(given) ? given : randomUUID()
}

const pathOf = ({ url = '/' }: IncomingMessage) => url.split('?', 1)[0] as string

function begin({ request, response, server }: Begun, { routeOf, behindProxy }: Watch) {
  const begun = performance.now()
  const id = idOf(request.headers['x-request-id'], behindProxy)
  const route = routeOf(pathOf(request))
  const method = request.method ?? 'GET'
  knowServer(server)
  turnAwayWhenOverrun(server, (waiting) => !QUIET.has(routeOf(pathOf(waiting))))
  if (!QUIET.has(route)) noteArrival()
  response.setHeader('X-Request-Id', id)
  if (isDraining()) response.setHeader('Connection', 'close')
  metrics().inFlight.inc()
  const letGo = takeInHand()
  response.once('close', () => {
    const seconds = (performance.now() - begun) / 1000
    const status = response.writableFinished ? String(response.statusCode) : 'broken off'
    metrics().inFlight.dec()
    letGo()
    metrics().requests.observe({ method, route, status }, seconds)
    const line = { request: id, route, method, status, ms: Math.round(seconds * 1000) }
    log()[QUIET.has(route) ? 'debug' : 'info'](line, 'request')
  })
  // For all that this request sets in motion; Node calls us in the request's own turn, before it is handed on.
  requests().enterWith({ id, route, mayBeOlder: mayBeOlder(method, route, request.headers.cookie) })
}

/** Gives every request an id, and counts and logs it. Node tells of them itself, whatever server stands in between. */
export function watchRequests(watch: Watch) {
  diagnostics.subscribe('http.server.request.start', (message) => begin(message as Begun, watch))
}
