import 'server-only'
import { cookies } from 'next/headers'
import type { NextAuthOptions } from 'next-auth'
import { getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { cache } from 'react'
import { db } from '../db/client'
import { env } from '../env'
import { authenticate, type SignedIn } from '../people/authenticate'
import { type Actor, VISITOR } from './actor'
import { requestAddress } from './request-address'

/** The only file that knows NextAuth. Sessions are signed tokens that name an account and its session version. */

const MAX_AGE = 12 * 60 * 60 // seconds: a working day

type Claims = { accountId?: string; sessionVersion?: number }

const isSecure = () => env().NEXTAUTH_URL.startsWith('https://')
const cookieName = () => `${isSecure() ? '__Secure-' : ''}next-auth.session-token`

export const authOptions: NextAuthOptions = {
  session: { strategy: 'jwt', maxAge: MAX_AGE },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  providers: [
    CredentialsProvider({
      credentials: { email: {}, password: {} },
      authorize: async (given) =>
        authenticate(given?.email ?? '', given?.password ?? '', await requestAddress()),
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { ...token, ...claimsOf(user as unknown as SignedIn) } : token),
    session: ({ session, token }) => ({ ...session, ...pickClaims(token as Claims) }),
  },
}

const claimsOf = ({ id, sessionVersion }: SignedIn): Claims => ({ accountId: id, sessionVersion })
const pickClaims = ({ accountId, sessionVersion }: Claims): Claims => ({ accountId, sessionVersion })

/**
 * Who asks, read once per request. A deactivated account, or one whose sessions were ended, is a visitor at once,
 * whatever its token says: role and version come from the database.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const session = (await getServerSession(authOptions)) as Claims | null
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
