import 'server-only'
import { headers } from 'next/headers'
import type { AuthOptions, User } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { now } from '../clock'
import { env } from '../env'
import { Forbidden } from '../errors'
import { admitFromIssuer } from '../people/admit-from-issuer'
import type { SignedIn } from '../people/authenticate'
import { addSession, SESSION_LIFE } from '../sessions/keep-session'
import { type Issuer, issuer } from './issuer'
import { vouchedBy } from './vouched-by'

/** Seconds. */
export const MAX_AGE = SESSION_LIFE / 1000

/** What a session token carries. */
export type Claims = { accountId?: string; sessionVersion?: number; sessionId?: string }
/** Whom a door let in, or the code of why it did not. */
type AtTheDoor = Partial<SignedIn> & { refused?: string }
/** NextAuth drops an answer without an id before anyone can say why. */
const NOBODY = 'nobody'

/** Adds a row for the session that begins, and says what its token has to carry. */
export async function newClaims({ id, sessionVersion }: SignedIn): Promise<Claims> {
  const userAgent = (await headers()).get('user-agent') ?? ''
  return { accountId: id, sessionVersion, sessionId: await addSession(id, userAgent, now()) }
}

/** Authorisation code with PKCE, state and nonce; what the provider says of someone is read from the ID token. */
function throughIssuer(provider: Issuer): OAuthConfig<Record<string, unknown>> {
  return {
    id: 'issuer',
    name: provider.name,
    type: 'oauth',
    wellKnown: `${provider.address.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: `openid email profile` } },
    profile: async (token) => (await admitted(provider, token)) as User,
  }
}

async function admitted(provider: Issuer, token: Record<string, unknown>): Promise<AtTheDoor> {
  const person = vouchedBy(provider, token)
  if (!person) return { id: NOBODY, refused: 'no_such_person' }
  try {
    return await admitFromIssuer(person)
  } catch (error) {
    if (error instanceof Forbidden) return { id: NOBODY, refused: error.code }
    throw error
  }
}

/** NextAuth's settings. Made at first use: a build knows no configuration. */
export function authOptions(): AuthOptions {
  const provider = issuer()
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: MAX_AGE },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: provider ? [throughIssuer(provider)] : [],
    callbacks: {
      signIn: ({ user }) => {
        const { refused } = user as AtTheDoor
        return refused ? `/sign-in?refused=${refused}` : true
      },
      // `user` is there once, when someone was let in.
      jwt: async ({ token, user }) => (user ? { ...token, ...(await newClaims(user as SignedIn)) } : token),
    },
  }
}
