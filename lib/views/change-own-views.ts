import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db, type Tx } from '../db/client'
import type { SavedView } from '../db/generated/client'
import { NotFound } from '../errors'

/** The person's own views, in their order, and the only table that can be written here. */
export type OwnViews = { table: Tx['savedView']; views: SavedView[]; account: Account }

/**
 * The order of steps the verbs of this room share: allowed, the person's views locked, then the verb's work.
 * What someone keeps for themselves is no council record and leaves no history entry (docs/decisions/0013); hence
 * this narrow door beside `change()`, which can write nothing but saved views.
 */
export async function changeOwnViews<T>(actor: Actor, work: (own: OwnViews) => Promise<T>): Promise<T> {
  const account = requireMay(actor, 'view.save')
  return db().$transaction(async (tx) => {
    // Views are few and compared with each other; the account's row makes simultaneous changes wait.
    await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${account.id}::uuid FOR NO KEY UPDATE`
    const where = { accountId: account.id }
    const views = await tx.savedView.findMany({ where, orderBy: { position: 'asc' } })
    return work({ table: tx.savedView, views, account })
  })
}

/** @throws NotFound where it was removed meanwhile, or is somebody else's */
export function requireOwnView({ views }: OwnViews, id: string): SavedView {
  const view = views.find((one) => one.id === id)
  if (!view) throw new NotFound('no_such_view')
  return view
}
