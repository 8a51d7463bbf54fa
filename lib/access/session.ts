import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { db } from '../db/client'
import { env } from '../env'
import type { SignedIn } from '../people/authenticate'
import { type Actor, VISITOR } from './actor'
import { type Claims, claimsOf, MAX_AGE } from './auth-options'

/** Sessions are signed tokens that name an account and its session version. */

const isSecure = () => env().NEXTAUTH_URL.startsWith('https://')
const cookieName = () => `${isSecure() ? '__Secure-' : ''}next-auth.session-token`

/** What the cookie says, if it was signed here and is not too old. */
async function readToken(): Promise<Claims | null> {
  const token = (await cookies()).get(cookieName())?.value
  if (!token) return null
  const claims = await decode({ token, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return claims as Claims | null
}

/**
 * Who asks, read once per request. A deactivated account, or one whose sessions were ended, is a visitor at once,
 * whatever its token says: role and version come from the database.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = await readToken()
  if (!session?.accountId) return VISITOR
  const account = await db().account.findUnique({
    where: { id: session.accountId },
    select: { id: true, name: true, role: true, sessionVersion: true, deactivatedAt: true },
  })
  if (!account || account.deactivatedAt || account.sessionVersion !== session.sessionVersion) return VISITOR
  return { kind: 'account', id: account.id, name: account.name, role: account.role }
})

/** Sets the session cookie NextAuth itself would set; from a server action, so that signing in needs no JavaScript. */
export async function openSession(account: SignedIn) {
  const token = { ...claimsOf(account), name: account.name, email: account.email }
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, maxAge: MAX_AGE })
  const store = await cookies()
  store.set(cookieName(), value, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: isSecure(),
    maxAge: MAX_AGE,
  })
}

export async function closeSession() {
  const store = await cookies()
  store.delete({ name: cookieName(), path: '/', secure: isSecure() })
}
