import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { changeOwnViews } from './change-own-views'
import { requireFreeName } from './free-name'
import { type saveViewInput, VIEWS_PER_PERSON } from './schema'

/** Keeps the register's filters under a name, after the views there are. */
export function saveView(actor: Actor, { name, query }: z.infer<typeof saveViewInput>) {
  return changeOwnViews(actor, async ({ table, views, account }) => {
    if (views.length >= VIEWS_PER_PERSON) throw new Invalid('too_many_views', {}, { most: VIEWS_PER_PERSON })
    requireFreeName(views, name)
    const position = (views.at(-1)?.position ?? 0) + 1
    return table.create({ data: { accountId: account.id, name, query, position } })
  })
}
