import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { hashOfSecret, secretOf } from '../access/secrets'
import { addDays, fromDate, type IsoDay, toDate } from '../day'
import { db } from '../db/client'

/** How far back a committee's calendar shows its meetings. */
const MEETINGS_BACK_DAYS = 365

export type OwnFeedLink = { id: string; name: string; createdAt: Date; secret: string }

/** The person's own secret addresses that still open something, the latest first. */
export async function listFeedLinks(actor: Actor): Promise<OwnFeedLink[]> {
  if (actor.kind === 'visitor' || !may(actor, 'feed.link')) return []
  const rows = await db().feedLink.findMany({
    where: { accountId: actor.id, revokedAt: null },
    select: { id: true, name: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map((row) => ({ ...row, secret: secretOf('feed', row.id) }))
}

/** Whose secret this is, with the rights that person has now; null where it opens nothing (any more). */
export async function findFeedReader(secret: string): Promise<Actor | null> {
  const link = await db().feedLink.findUnique({
    where: { tokenHash: hashOfSecret(secret), revokedAt: null },
    select: { account: { select: { id: true, name: true, role: true, deactivatedAt: true } } },
  })
  if (!link || link.account.deactivatedAt) return null
  const { id, name, role } = link.account
  return { kind: 'account', id, name, role }
}

/** The meetings of a committee from a year ago on. */
export async function meetingsOf(slug: string, today: IsoDay) {
  const rows = await db().meeting.findMany({
    where: { committee: { slug }, date: { gte: toDate(addDays(today, -MEETINGS_BACK_DAYS)) } },
    select: { id: true, date: true },
    orderBy: { date: 'asc' },
  })
  return rows.map(({ id, date }) => ({ id, date: fromDate(date) }))
}
