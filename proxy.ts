import { type NextRequest, NextResponse } from 'next/server'
import { isDatabaseAway } from './lib/db/away'
import { awayAnswer } from './lib/watch/away-answer'

const YEAR = 365 * 24 * 60 * 60 // seconds

/**
 * Only our own files, and inline scripts that carry this answer's nonce. No `unsafe-*` where people work; the
 * development server alone needs `eval` (React's stack traces) and inline styles (the error overlay).
 */
function contentPolicy(nonce: string, { secure, development }: { secure: boolean; development: boolean }) {
  const rows = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' ${development ? `'unsafe-inline'` : `'nonce-${nonce}'`}`,
    `img-src 'self' data:`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ]
  return [...rows, ...(secure ? ['upgrade-insecure-requests'] : [])].join('; ')
}

/** Says how things stand by itself, whatever the database does. */
const WITHOUT_DATABASE = /^\/api\/(?:health|ready|metrics)$/

/** Nothing can be read now. A form sent by script goes on: it is told in place, and keeps what was filled in. */
const isAway = ({ nextUrl, headers }: NextRequest) =>
  !WITHOUT_DATABASE.test(nextUrl.pathname) && !headers.has('next-action') && isDatabaseAway()

function answer(request: NextRequest, nonce: string, policy: string): Response {
  const { method, nextUrl } = request
  if (isAway(request))
    return awayAnswer({ why: 'away', method, nonce, program: nextUrl.pathname.startsWith('/v1/') })
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy) // Next reads the nonce from here
  headers.set('x-nonce', nonce)
  return NextResponse.next({ request: { headers } })
}

/**
 * Gives every page its content policy, and answers in words where nothing can be read. This is no lock: who may do what
 * is checked in the verbs.
 */
export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID())
  const secure = (process.env.NEXTAUTH_URL ?? '').startsWith('https://')
  const policy = contentPolicy(nonce, { secure, development: process.env.NODE_ENV === 'development' })
  const response = answer(request, nonce, policy)
  response.headers.set('Content-Security-Policy', policy)
  if (secure) response.headers.set('Strict-Transport-Security', `max-age=${YEAR}; includeSubDomains`)
  return response
}

export const config = { matcher: '/((?!_next/static|icon.svg|page-).*)' }
