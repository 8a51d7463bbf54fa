import type { Account } from '../access/actor'
import { now } from '../clock'
import { db } from '../db/client'
import { type Device, deviceOf } from './device'
import { SESSION_LIFE } from './keep-session'

/** A session with the account behind it, in one statement; null where it was ended or its time is over. */
export async function findSession(id: string, at: Date) {
  return db().session.findFirst({
    relationLoadStrategy: 'join',
    where: { id, openedAt: { gt: new Date(at.getTime() - SESSION_LIFE) } },
    select: {
      id: true,
      seenAt: true,
      account: { select: { id: true, name: true, role: true, sessionVersion: true, deactivatedAt: true } },
    },
  })
}

export type OwnSession = Device & { id: string; openedAt: Date; seenAt: Date }

/** Where one is signed in, the last used first. */
export async function listOwnSessions({ id: accountId }: Account): Promise<OwnSession[]> {
  const rows = await db().session.findMany({
    where: { accountId, openedAt: { gt: new Date(now().getTime() - SESSION_LIFE) } },
    orderBy: [{ seenAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(({ id, openedAt, seenAt, userAgent }) => ({ id, openedAt, seenAt, ...deviceOf(userAgent) }))
}
