import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Everyone the test's identity provider knows, by the name they sign in with there. */
const PEOPLE: Record<string, Record<string, unknown>> = {
  nieuw: { name: 'Nieuwe griffier', groups: ['griffie'] },
  buitenstaander: { name: 'Iemand', groups: ['kantine'] },
}

const CLIENT = { OIDC_CLIENT_ID: 'gestand', OIDC_CLIENT_SECRET: 'a-secret-between-two-test-servers' }

const claimsOf = (id: string) => ({
  ...{ sub: id, email: `${id}@login.example`, email_verified: true },
  ...PEOPLE[id],
})

/**
 * A real OpenID Connect provider on this machine, for `redirect` to come back to.
 * @returns the settings that make the application use it
 */
export async function startIssuer(redirect: string) {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(address, {
    clients: [
      {
        client_id: CLIENT.OIDC_CLIENT_ID,
        client_secret: CLIENT.OIDC_CLIENT_SECRET,
        redirect_uris: [redirect],
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => (PEOPLE[id] ? { accountId: id, claims: () => claimsOf(id) } : undefined),
    pkce: { required: () => true },
    cookies: { keys: ['only-for-tests'] },
  })
  server.on('request', provider.callback())
  const settings = {
    ...CLIENT,
    OIDC_ISSUER: address,
    OIDC_NAME: 'Proefgemeente',
    OIDC_ROLES: 'staff=griffie',
  }
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { settings, stop }
}
