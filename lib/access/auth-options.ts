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
import { tellSecurity } from '../watch/tell-security'
import { cookieName, cookieOptions, SESSION_COOKIE } from './cookie-name'
import { type Issuer, issuer } from './issuer'
import { vouchedBy } from './vouched-by'

/** Seconds. */
export const MAX_AGE = SESSION_LIFE / 1000

/** What a session token carries. */
export type Claims = { accountId?: string; sessionVersion?: number; sessionId?: string }
/** How someone showed who they are. */
export type WayIn = 'password' | 'second_step' | 'link' | 'issuer'
/** Whom a door let in, or the code of why it did not. */
type AtTheDoor = Partial<SignedIn> & { refused?: string }
/** NextAuth drops an answer without an id before anyone can say why. */
const NOBODY = 'nobody'

/** Adds a row for the session that begins, and says what its token has to carry. */
export async function newClaims({ id, sessionVersion }: SignedIn, way: WayIn): Promise<Claims> {
  const userAgent = (await headers()).get('user-agent') ?? ''
  const sessionId = await addSession(id, userAgent, now())
  tellSecurity('session.opened', { account: id, code: way })
  return { accountId: id, sessionVersion, sessionId }
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

const QUARTER = 15 * 60 // seconds

/** NextAuth's own cookies, by names that bind them to this host. */
function cookies(): AuthOptions['cookies'] {
  const named = (name: string, more = {}) => ({
    name: cookieName(name),
    options: { ...cookieOptions(), ...more },
  })
  return {
    sessionToken: named(SESSION_COOKIE),
    callbackUrl: named('next-auth.callback-url'),
    csrfToken: named('next-auth.csrf-token'),
    pkceCodeVerifier: named('next-auth.pkce.code_verifier', { maxAge: QUARTER }),
    state: named('next-auth.state', { maxAge: QUARTER }),
    nonce: named('next-auth.nonce', { maxAge: QUARTER }),
  }
}

/** NextAuth's settings. Made at first use: a build knows no configuration. */
export function authOptions(): AuthOptions {
  const provider = issuer()
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: MAX_AGE },
    cookies: cookies(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: provider ? [throughIssuer(provider)] : [],
    callbacks: {
      signIn: ({ user }) => {
        const { refused } = user as AtTheDoor
        if (!refused) return true
        tellSecurity('sign_in.failed', { code: refused })
        return `/sign-in?refused=${refused}`
      },
      // `user` is there once, when someone was let in.
      jwt: async ({ token, user }) =>
        user ? { ...token, ...(await newClaims(user as SignedIn, 'issuer')) } : token,
    },
  }
}
