import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeOwnViews, requireOwnView } from './change-own-views'
import type { viewInput } from './schema'

/** Makes a view the one the menu leads to, in place of the one before; chosen again, it is that no longer. */
export function chooseStart(actor: Actor, { id }: z.infer<typeof viewInput>) {
  return changeOwnViews(actor, async (own) => {
    const view = requireOwnView(own, id)
    await own.table.updateMany({ where: { accountId: own.account.id }, data: { isStart: false } })
    return own.table.update({ where: { id: view.id }, data: { isStart: !view.isStart } })
  })
}
