import { db, type Prisma } from '../db/client'
import type { Audience } from './kinds'
import type { News } from './person'

/** What happened, as far as it says who is to hear of it. */
export type Happening = { at: Date; note: string | null; commitment: News }

type Find = (happening: Happening) => Promise<Prisma.AccountWhereInput | null>

/** Accounts whose name stands in a note behind an @. */
async function namedIn(note: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Account" WHERE "deactivatedAt" IS NULL AND position('@' || lower("name") IN lower(${note})) > 0`
  return rows.map(({ id }) => id)
}

/** How each audience is found; null where there can be nobody. */
export const AUDIENCES: Record<Audience, Find> = {
  assignee: async ({ commitment: { assigneeId } }) => (assigneeId ? { id: assigneeId } : null),
  requester: async ({ at, commitment: { id: commitmentId } }) => ({
    extensionsRequested: { some: { commitmentId, decidedAt: at } },
  }),
  proposer: async ({ at, commitment: { id: commitmentId } }) => ({
    settlementsProposed: { some: { commitmentId, OR: [{ outcome: null }, { decidedAt: at }] } },
  }),
  mentioned: async ({ note }) => (note?.includes('@') ? { id: { in: await namedIn(note) } } : null),
  followers: async ({ commitment: { id: commitmentId } }) => ({ follows: { some: { commitmentId } } }),
  wide_followers: async ({ commitment: { committeeId, portfolioId } }) => {
    const wide = [committeeId && { committeeId }, portfolioId && { portfolioId }].filter(
      (one) => one !== null,
    )
    return wide.length > 0 ? { follows: { some: { OR: wide as Prisma.FollowWhereInput[] } } } : null
  },
}
