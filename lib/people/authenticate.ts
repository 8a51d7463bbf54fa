import type { Role } from '../access/roles'
import { db } from '../db/client'
import { forgetTries, giveBackTry, spendTry } from '../limits/spend-try'
import { passwordMatches } from './passwords'

export type SignedIn = { id: string; name: string; email: string; sessionVersion: number }

/**
 * The account behind an e-mail address and password, or null: the answer never says which of the two was wrong.
 * Failures are counted per address, whether or not it is someone's, and per network.
 * @param network where the request came from; null where that cannot be known
 * @throws Forbidden `too_many_tries`
 */
export async function authenticate(
  given: string,
  password: string,
  network: string | null,
): Promise<(SignedIn & { role: Role }) | null> {
  const email = given.trim().toLowerCase()
  if (network) await spendTry('sign_in.network', network)
  await spendTry('sign_in.address', email)
  const account = await db().account.findUnique({ where: { email } })
  const usable = account !== null && account.deactivatedAt === null
  const matches = await passwordMatches(usable ? account.passwordHash : null, password)
  if (!usable || !matches) return null
  await forgetTries('sign_in.address', email)
  if (network) await giveBackTry('sign_in.network', network)
  const { id, name, role, sessionVersion } = account
  return { id, name, role, email: account.email, sessionVersion }
}
