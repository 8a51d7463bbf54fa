import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeOwnViews, requireOwnView } from './change-own-views'
import type { moveViewInput } from './schema'

/** Swaps a view with its neighbour. The first cannot go up, nor the last down: then nothing changes. */
export function moveView(actor: Actor, { id, direction }: z.infer<typeof moveViewInput>) {
  return changeOwnViews(actor, async (own) => {
    const view = requireOwnView(own, id)
    const neighbour = own.views[own.views.indexOf(view) + (direction === 'up' ? -1 : 1)]
    if (!neighbour) return view
    await own.table.update({ where: { id: neighbour.id }, data: { position: view.position } })
    return own.table.update({ where: { id: view.id }, data: { position: neighbour.position } })
  })
}
