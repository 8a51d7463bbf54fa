import { z } from 'zod'
import type { Vouched } from '../people/admit-from-issuer'
import { roleOfGroups } from './groups'
import type { Issuer } from './issuer'

/** What an ID token says, as far as we care. Providers differ in what they leave out. */
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().max(320),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  name: z.string().trim().min(1).max(100).optional(),
})

const groupsSchema = z.array(z.string()).catch([])

/** The person an ID token of this issuer speaks of; null where it does not say who that is. */
export function vouchedBy(issuer: Issuer, token: Record<string, unknown>): Vouched | null {
  const read = claimsSchema.safeParse(token)
  if (!read.success) return null
  const { sub, email, email_verified: verified, name } = read.data
  return {
    subject: `${issuer.address}|${sub}`,
    email,
    emailVerified: verified ?? issuer.trustsAddresses,
    name: name ?? email,
    role: roleOfGroups(issuer.groupRoles, groupsSchema.parse(token[issuer.groupsClaim])),
  }
}
