import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import type { Account as Row } from '../db/generated/client'
import { type Changed, change } from '../history/change'

export type OwnWork = { tx: Tx; actor: Account; account: Row; at: Date }

/** What every verb on one's own account does first: signed in, locked, loaded; then its own work and its entry. */
export async function changeOwnAccount<T>(
  actor: Actor,
  work: (context: OwnWork) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const own = requireMay(actor, 'account.own')
  return change(
    own,
    async (tx, at) => {
      await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${own.id}::uuid FOR NO KEY UPDATE`
      const account = await tx.account.findUniqueOrThrow({ where: { id: own.id } })
      return work({ tx, actor: own, account, at })
    },
    at,
  )
}
