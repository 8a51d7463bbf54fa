import type { Account } from '../access/actor'
import type { Role } from '../access/roles'
import { now } from '../clock'
import { db, Prisma } from '../db/client'
import { DEFAULTS } from '../settings/queries'
import { type Device, deviceOf } from './device'
import { SESSION_LIFE } from './keep-session'

/** Open sessions: begun within a working day, and used within the hours the council gives them. */
const stillOpen = (at: Date) => Prisma.sql`
  s."openedAt" > ${new Date(at.getTime() - SESSION_LIFE)}
  AND s."seenAt" > ${at}::timestamptz - make_interval(hours =>
    coalesce((SELECT "idleHours" FROM "Settings" WHERE "id" = 1), ${DEFAULTS.idleHours}::int))`

type Found = {
  id: string
  seenAt: Date
  accountId: string
  name: string
  role: Role
  sessionVersion: number
  deactivatedAt: Date | null
}

/** A session with the account behind it, in one statement; null where it was ended or its time is over. */
export async function findSession(id: string, at: Date): Promise<Found | null> {
  const [found] = await db().$queryRaw<Found[]>`
    SELECT s."id", s."seenAt", a."id" AS "accountId", a."name", a."role", a."sessionVersion", a."deactivatedAt"
    FROM "Session" s JOIN "Account" a ON a."id" = s."accountId"
    WHERE s."id" = ${id}::uuid AND ${stillOpen(at)}`
  return found ?? null
}

export type OwnSession = Device & { id: string; openedAt: Date; seenAt: Date }

/** Where one is signed in, the last used first. */
export async function listOwnSessions({ id: accountId }: Account, at = now()): Promise<OwnSession[]> {
  const rows = await db().$queryRaw<{ id: string; openedAt: Date; seenAt: Date; userAgent: string }[]>`
    SELECT s."id", s."openedAt", s."seenAt", s."userAgent" FROM "Session" s
    WHERE s."accountId" = ${accountId}::uuid AND ${stillOpen(at)}
    ORDER BY s."seenAt" DESC, s."id"`
  return rows.map(({ id, openedAt, seenAt, userAgent }) => ({ id, openedAt, seenAt, ...deviceOf(userAgent) }))
}
