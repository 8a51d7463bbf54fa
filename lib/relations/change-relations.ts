import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import { type Changed, change } from '../history/change'

export type RelationWork = { tx: Tx; actor: Account; at: Date }

/**
 * What every verb of this room does first: allowed, and alone. Relations are few and made by hand, so one lock for
 * all of them is cheap, and a circle that three people close at once cannot come about.
 */
export async function changeRelations<T>(
  actor: Actor,
  work: (context: RelationWork) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const account = requireMay(actor, 'commitment.relate')
  return change(
    account,
    async (tx, instant) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('Relation'))`
      return work({ tx, actor: account, at: instant })
    },
    at,
  )
}
