import type { Actor } from '../access/actor'
import { isVisible } from '../commitments/change-commitment'
import { db } from '../db/client'
import type { Followed, FollowInput } from './schema'

/** Something followed, with what its link needs: a slug, a number or the query of a view. */
export type OwnFollow = { what: Followed; id: string; name: string; slug: string; query: string }

const SELECTED = {
  commitment: {
    select: { id: true, number: true, title: true, assigneeId: true, confidential: true, publishedAt: true },
  },
  view: { select: { id: true, name: true, query: true } },
  committee: { select: { id: true, name: true, slug: true } },
  portfolio: { select: { id: true, name: true, slug: true } },
} as const

/** What someone follows, the latest first; what they may not see any more is left out. */
export async function listFollows(actor: Actor): Promise<OwnFollow[]> {
  if (actor.kind === 'visitor') return []
  const rows = await db().follow.findMany({
    relationLoadStrategy: 'join',
    where: { accountId: actor.id },
    select: SELECTED,
    orderBy: { createdAt: 'desc' },
  })
  return rows.flatMap(({ commitment, view, committee, portfolio }): OwnFollow[] => {
    if (view) return [{ what: 'view', ...view, slug: '' }]
    if (committee) return [{ what: 'committee', ...committee, query: '' }]
    if (portfolio) return [{ what: 'portfolio', ...portfolio, query: '' }]
    if (!commitment || !isVisible(actor, commitment)) return []
    const { id, number, title } = commitment
    return [{ what: 'commitment', id, name: `${number} ${title}`, slug: number, query: '' }]
  })
}

/** Whether this person follows it; null for a visitor, who cannot. */
export async function isFollowing(actor: Actor, { what, id }: FollowInput): Promise<boolean | null> {
  if (actor.kind === 'visitor') return null
  return (await db().follow.count({ where: { accountId: actor.id, [`${what}Id`]: id } })) > 0
}

/** Ids of the views this person follows. */
export async function listFollowedViews(actor: Actor): Promise<Set<string>> {
  const follows = await listFollows(actor)
  return new Set(follows.filter(({ what }) => what === 'view').map(({ id }) => id))
}
