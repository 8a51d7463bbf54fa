import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { now } from '../clock'
import { env } from '../env'
import type { SignedIn } from '../people/authenticate'
import { dropSession, touchSession } from '../sessions/keep-session'
import { findSession } from '../sessions/queries'
import { tellSecurity } from '../watch/tell-security'
import { type Account, type Actor, VISITOR } from './actor'
import { type Claims, MAX_AGE, newClaims, type WayIn } from './auth-options'
import { cookieName, cookieOptions, SESSION_COOKIE } from './cookie-name'

/** Sessions are signed tokens that name an account, its session version and a row of open sessions. */

/** What the cookie says, if it was signed here and is not too old. */
async function readToken(): Promise<Claims | null> {
  const token = (await cookies()).get(cookieName(SESSION_COOKIE))?.value
  if (!token) return null
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return claims as Claims | null
}

/**
 * The session of whoever asks, read once per request and in one statement; null for a visitor. A deactivated account,
 * one whose sessions were ended, or a session that was, is a visitor at once, whatever its token says.
 */
export const currentSession = cache(async (): Promise<{ id: string; account: Account } | null> => {
  const { accountId, sessionVersion, sessionId } = (await readToken()) ?? {}
  if (!accountId || !sessionId) return null
  const session = await findSession(sessionId, now())
  if (!session) return null
  const { name, role, ...standing } = session
  if (standing.accountId !== accountId || standing.deactivatedAt) return null
  if (standing.sessionVersion !== sessionVersion) return null
  await touchSession(session, now())
  return { id: session.id, account: { kind: 'account', id: accountId, name, role } }
})

/** Who asks. */
export async function currentActor(): Promise<Actor> {
  return (await currentSession())?.account ?? VISITOR
}

/** Sets the session cookie NextAuth itself would set; from a server action, so that signing in needs no JavaScript. */
export async function openSession(account: SignedIn, way: WayIn) {
  const token = { ...(await newClaims(account, way)), name: account.name, email: account.email }
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, maxAge: MAX_AGE })
  const store = await cookies()
  store.set(cookieName(SESSION_COOKIE), value, { ...cookieOptions(), maxAge: MAX_AGE })
}

/** Ends this browser's session, and makes its token worthless wherever a copy of it is. */
export async function closeSession() {
  const session = await currentSession()
  if (session) {
    await dropSession(session.id)
    tellSecurity('session.ended', { account: session.account.id })
  }
  const store = await cookies()
  store.delete({ name: cookieName(SESSION_COOKIE), ...cookieOptions() })
}
