import type { Tx } from '../db/client'
import { newRecoveryCodes } from './recovery-codes'
import { lock, unlock } from './secret-box'
import { newSecret } from './totp'

/** What someone takes along before the factor holds: the secret for the app, and the codes for when it is lost. */
export type Pending = { secret: string; codes: string[] }

const HOUR = 60 * 60 * 1000

/** Lays a new secret and new recovery codes ready; what held until now goes on to hold. */
export async function layPending(tx: Pick<Tx, 'secondFactor'>, accountId: string, at: Date) {
  const made: Pending = { secret: newSecret(), codes: newRecoveryCodes() }
  const pending = { pending: lock(JSON.stringify(made), accountId), pendingAt: at }
  await tx.secondFactor.upsert({
    where: { accountId },
    create: { accountId, ...pending },
    update: pending,
  })
}

/** What lies ready for an hour after it was asked for; else null. */
export function readPending(
  row: { accountId: string; pending: string | null; pendingAt: Date | null } | null,
  at: Date,
): Pending | null {
  if (!row?.pending || !row.pendingAt || at.getTime() - row.pendingAt.getTime() > HOUR) return null
  const words = unlock(row.pending, row.accountId)
  return words === null ? null : (JSON.parse(words) as Pending)
}
