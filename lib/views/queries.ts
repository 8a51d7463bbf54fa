import { cache } from 'react'
import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db } from '../db/client'

export type OwnView = { id: string; name: string; query: string; isStart: boolean }

/** The person's own views in their order, read once per request; a visitor has none. */
export const listOwnViews = cache(async (actor: Actor): Promise<OwnView[]> => {
  if (actor.kind === 'visitor' || !may(actor, 'view.save')) return []
  return db().savedView.findMany({
    where: { accountId: actor.id },
    select: { id: true, name: true, query: true, isStart: true },
    orderBy: { position: 'asc' },
  })
})
