import { hashOfSecret, signed } from '../access/secrets'
import { env } from '../env'

/** For how long a link opens: long enough for a holidaymaker, short enough for a lost letter. */
const DAYS_OPEN = 42

/** The secret end of a holder's link. It can be made again from what we know, so that it is kept nowhere but as a hash. */
export const tokenOf = ({ id, edition }: { id: string; edition: number }): string =>
  signed(`reminder:${id}:${edition}`)

export function expiryFrom(at: Date): Date {
  return new Date(at.getTime() + DAYS_OPEN * 86_400_000)
}

export const isOpen = (
  { expiresAt, revokedAt }: { expiresAt: Date; revokedAt: Date | null },
  at: Date,
): boolean => revokedAt === null && expiresAt > at

type Kept = { id: string; edition: number; tokenHash: string; expiresAt: Date; revokedAt: Date | null }

/** The whole address, as a letter carries it; null where it opens no more, or our secret is another one since. */
export function linkOf(reminder: Kept, at: Date): string | null {
  const token = tokenOf(reminder)
  if (!isOpen(reminder, at) || hashOfSecret(token) !== reminder.tokenHash) return null
  return new URL(`/answer/${token}`, env().NEXTAUTH_URL).toString()
}
