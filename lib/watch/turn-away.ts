import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { awayAnswer } from './away-answer'
import { isOverrun } from './in-hand'

const guarded = new WeakSet<Server>()

/** A form sent by script is told in place, where what was filled in is kept. */
const isSentByScript = ({ headers }: IncomingMessage) => headers['next-action'] !== undefined

async function turnAway(request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', url = '/' } = request
  const nonce = randomUUID()
  const answer = awayAnswer({ why: 'busy', method, nonce, program: url.startsWith('/v1/') })
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.setHeader('Content-Security-Policy', `default-src 'none'; style-src 'nonce-${nonce}'`)
  // What was sent along is not read.
  if (method !== 'GET' && method !== 'HEAD') response.setHeader('Connection', 'close')
  response.end(await answer.text())
}

/**
 * From now on a server that has more in hand than it can answer says so at the door: a refusal that goes the way of a page
 * costs nearly as much as one, and in a crowd the refusals alone would fill the processor.
 * @param mayWait whether this request is of those that can be told to come back
 */
export function turnAwayWhenOverrun(server: Server, mayWait: (request: IncomingMessage) => boolean) {
  if (guarded.has(server)) return
  guarded.add(server)
  const listeners = server.rawListeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isOverrun() && mayWait(request) && !isSentByScript(request)) void turnAway(request, response)
    else for (const listener of listeners) listener.call(server, request, response)
  })
}
