import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeOwnViews, requireOwnView } from './change-own-views'
import type { viewInput } from './schema'

/** Takes a view away; what it showed is untouched, and its address still opens. */
export function removeView(actor: Actor, { id }: z.infer<typeof viewInput>) {
  return changeOwnViews(actor, async (own) => {
    const view = requireOwnView(own, id)
    await own.table.delete({ where: { id: view.id } })
    return view
  })
}
