import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import { type Changed, change } from '../history/change'

/** Any number, as long as nothing else takes it. */
const COUNCIL_LOCK = 7_102_025

/**
 * What every change to the council's make-up and calendar does first: allowed, then one at a time. They are rare, and
 * most of them compare a row with all others of its kind.
 */
export async function changeCouncil<T>(
  actor: Actor,
  work: (tx: Tx, actor: Account) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const admin = requireMay(actor, 'council.manage')
  return change(
    admin,
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(${COUNCIL_LOCK}::bigint)`
      return work(tx, admin)
    },
    at,
  )
}
