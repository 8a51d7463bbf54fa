import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { NextApiRequest, NextApiResponse } from 'next'
import NextAuth from 'next-auth'
import { env } from '../env'
import { authOptions } from './auth-options'
import { cookieName } from './cookie-name'

/** What NextAuth's own sign-in page would hand back with its form: the token and the cookie that vouches for it. */
function ownToken() {
  const csrfToken = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${csrfToken}${env().NEXTAUTH_SECRET}`).digest('hex')
  const cookies = { [cookieName('next-auth.csrf-token')]: `${csrfToken}|${hash}` }
  return { csrfToken, cookies }
}

/** The request that form would send, as NextAuth's handler for API routes reads it. */
function formOf(back: string) {
  const { csrfToken, cookies } = ownToken()
  const body = { csrfToken, callbackUrl: new URL(back, env().NEXTAUTH_URL).toString() }
  const query = { nextauth: ['signin', 'issuer'] }
  return { method: 'POST', query, headers: {}, cookies, body } as unknown as NextApiRequest
}

/** Takes down what the handler answers. */
class Answer {
  code = 200
  headers = new Map<string, string | string[]>()
  status = (code: number) => {
    this.code = code
    return this
  }
  getHeader = (name: string) => this.headers.get(name)
  setHeader = (name: string, value: string | string[]) => {
    this.headers.set(name, value)
    return this
  }
  end = () => undefined
  send = () => undefined
}

/**
 * Starts signing in through the council's identity provider: an answer that sends the browser there, with the cookies
 * that guard the way back. NextAuth asks for a form with a token that needs JavaScript to fetch; a link does, since
 * state, nonce and PKCE tie the way back to this browser.
 * @param back path to end at
 */
export async function beginSignIn(back: string): Promise<Response> {
  const answer = new Answer()
  await NextAuth(formOf(back), answer as unknown as NextApiResponse, authOptions())
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const [name, value] of answer.headers) for (const each of [value].flat()) headers.append(name, each)
  return new Response(null, { status: 303, headers })
}
