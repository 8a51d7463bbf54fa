import { db } from '../db/client'
import { passwordMatches } from './passwords'

export type SignedIn = { id: string; name: string; email: string; sessionVersion: number }

/** The account behind an e-mail address and password, or null: the answer never says which of the two was wrong. */
export async function authenticate(email: string, password: string): Promise<SignedIn | null> {
  const account = await db().account.findUnique({ where: { email: email.trim().toLowerCase() } })
  const usable = account !== null && account.deactivatedAt === null
  const matches = await passwordMatches(usable ? account.passwordHash : null, password)
  if (!usable || !matches) return null
  const { id, name, sessionVersion } = account
  return { id, name, email: account.email, sessionVersion }
}
