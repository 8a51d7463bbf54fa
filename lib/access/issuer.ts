import { env } from '../env'
import type { GroupRoles } from './groups'

/** The council's own identity provider (OpenID Connect), as configured. */
export type Issuer = {
  address: string
  clientId: string
  clientSecret: string
  /** What its button says. */
  name: string
  /** The claim that lists someone's groups. */
  groupsClaim: string
  groupRoles: GroupRoles
  /** Whether an address it names may be taken for that person's without its saying that it verified it. */
  trustsAddresses: boolean
}

/** null where the council has none: people then sign in with a password. */
export function issuer(): Issuer | null {
  const { OIDC_ISSUER: address, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, ...rest } = env()
  if (!address || !clientId || !clientSecret) return null
  return {
    ...{ address, clientId, clientSecret },
    name: rest.OIDC_NAME,
    groupsClaim: rest.OIDC_GROUPS_CLAIM,
    groupRoles: rest.OIDC_ROLES,
    trustsAddresses: rest.OIDC_TRUST_ADDRESSES === 'yes',
  }
}
