import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeOwnViews, requireOwnView } from './change-own-views'
import { requireFreeName } from './free-name'
import type { renameViewInput } from './schema'

/** Gives a view another name; what it shows stays. */
export function renameView(actor: Actor, { id, name }: z.infer<typeof renameViewInput>) {
  return changeOwnViews(actor, async (own) => {
    const view = requireOwnView(own, id)
    requireFreeName(
      own.views.filter((other) => other !== view),
      name,
    )
    return own.table.update({ where: { id: view.id }, data: { name } })
  })
}
