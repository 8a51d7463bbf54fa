import { lookup as resolve } from 'node:dns'
import { type RequestOptions, request as requestPlain } from 'node:http'
import { request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isOpened, mayBeCalled } from './networks'

/** Seconds a receiver has to answer, all told: it is to take the message in, and to work on it afterwards. */
export const ANSWERS_WITHIN = 10

/** Why there was no answer that counts. */
export const TROUBLES = [
  'refused_address',
  'timeout',
  'unreachable',
  'redirect',
  'status',
  'gone',
  'secret_lost',
] as const
export type Trouble = (typeof TROUBLES)[number]
export type Outcome = { status: number | null; trouble: Trouble | null }

class RefusedAddress extends Error {}

/**
 * Looks a name up and hands on only what may be called: the connection is made to the address that was judged, so that a
 * name that answers differently the second time gains nothing. One address that may not be called refuses the name.
 */
const judging =
  (allowed: (address: string) => boolean): LookupFunction =>
  (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '')
      if (found.length === 0 || !found.every(({ address }) => allowed(address)))
        return done(new RefusedAddress(hostname), '')
      if (options.all) return done(null, found)
      const [{ address, family }] = found as [(typeof found)[number]]
      done(null, address, family)
    })
  }

function ask(url: URL, options: RequestOptions, body: string): Promise<number> {
  return new Promise((answer, fail) => {
    const send = url.protocol === 'https:' ? request : requestPlain
    const sent = send(url, options, (response) => {
      answer(response.statusCode ?? 0)
      response.destroy() // what it says beside its status is not read
    })
    sent.once('error', fail)
    sent.end(body)
  })
}

function troubleIn(status: number): Trouble | null {
  if (status >= 200 && status < 300) return null
  if (status === 410) return 'gone'
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}

/**
 * Posts a body as JSON. Follows no redirect and reads no answer; plain http only into networks that were opened.
 * @param opened networks an operator opened beside the public internet
 */
export async function post(
  address: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  opened: readonly string[],
): Promise<Outcome> {
  const url = new URL(address)
  const allowed = (ip: string) => (url.protocol === 'https:' ? mayBeCalled(ip, opened) : isOpened(ip, opened))
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  // A host that is a number is never looked up.
  if (isIP(literal) && !allowed(literal)) return { status: null, trouble: 'refused_address' }
  const signal = AbortSignal.timeout(ANSWERS_WITHIN * 1000)
  const length = Buffer.byteLength(body)
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    signal,
    lookup: judging(allowed),
    headers: {
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': length,
      'User-Agent': 'Gestand',
    },
  }
  try {
    const status = await ask(url, options, body)
    return { status, trouble: troubleIn(status) }
  } catch (error) {
    if (error instanceof RefusedAddress) return { status: null, trouble: 'refused_address' }
    return { status: null, trouble: signal.aborted ? 'timeout' : 'unreachable' }
  }
}
