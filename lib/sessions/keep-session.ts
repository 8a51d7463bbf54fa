import { db } from '../db/client'

/** Milliseconds: a working day, from opening; however much it is used. */
export const SESSION_LIFE = 12 * 60 * 60 * 1000
/** "Last seen" is told to ten minutes, so that a page does not cost a write. */
const SEEN_STEP = 10 * 60 * 1000
const USER_AGENT = 400 // characters
/** Sessions one person has at the same time; the one that was used longest ago makes room for the next. */
export const MOST_SESSIONS = 25

/**
 * Sessions are no record of the council's and leave no history (docs/decisions/0013): who was signed in when is
 * nobody's business but their own.
 */
export async function addSession(accountId: string, userAgent: string, at: Date): Promise<string> {
  await db().session.deleteMany({ where: { openedAt: { lte: new Date(at.getTime() - SESSION_LIFE) } } })
  const data = { accountId, userAgent: userAgent.slice(0, USER_AGENT), openedAt: at, seenAt: at }
  const { id } = await db().session.create({ data, select: { id: true } })
  await db().$executeRaw`
    DELETE FROM "Session" WHERE "id" IN (
      SELECT "id" FROM "Session" WHERE "accountId" = ${accountId}::uuid AND "id" <> ${id}::uuid
      ORDER BY "seenAt" DESC, "id" OFFSET ${MOST_SESSIONS - 1})`
  return id
}

/** Notes that a session is in use, where that was not noted lately. */
export async function touchSession({ id, seenAt }: { id: string; seenAt: Date }, at: Date): Promise<void> {
  if (at.getTime() - seenAt.getTime() < SEEN_STEP) return
  await db().session.updateMany({ where: { id }, data: { seenAt: at } })
}

export async function dropSession(id: string): Promise<void> {
  await db().session.deleteMany({ where: { id } })
}
