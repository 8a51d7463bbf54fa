import { db } from '../../lib/db/client'
import { verifyHistory } from '../../lib/history/verify-history'
import { verifyRegister } from '../../lib/invariants/verify-register'
import type { SmtpServer } from '../testing/smtp-server'

/** A sheet is taken over whole or not at all; each one here has a name of its own. */
const HALF_IMPORTS = `
  SELECT i."fileName" AS "where" FROM "Import" i LEFT JOIN (
    SELECT "payload"->>'file' AS "file", count(*) AS "rows" FROM "HistoryEntry"
    WHERE "kind" = 'commitment.imported' GROUP BY 1
  ) e ON e."file" = i."fileName"
  WHERE coalesce(e."rows", 0) <> CASE WHEN i."state" = 'done' THEN i."added" ELSE 0 END`

/** What was begun goes on by itself: a list under way has a job that ends it. */
const STRANDED_IMPORTS = `
  SELECT i."fileName" AS "where" FROM "Import" i
  WHERE i."state" IN ('checking', 'committing') AND NOT EXISTS (
    SELECT 1 FROM graphile_worker.jobs j WHERE j."key" = 'import:' || i."id" AND j."attempts" < j."max_attempts")`

async function found(words: string, sql: string): Promise<string[]> {
  const rows = await db().$queryRawUnsafe<{ where: string }[]>(sql)
  return rows.length === 0 ? [] : [`${words} ${rows.slice(0, 3).map(({ where }) => where)}`]
}

/** What does not hold right after a kill, in words. */
export async function losses(): Promise<string[]> {
  const broken = (await verifyRegister())
    .filter(({ count }) => count > 0)
    .map(({ says, places }) => `${says} Not: ${places.slice(0, 3)}`)
  const { faults, unsealed } = await verifyHistory()
  if (faults.length + unsealed > 0)
    broken.push(`The chain over history: ${faults.length} faults, ${unsealed} unsealed`)
  return [
    ...broken,
    ...(await found('A list was taken over in part:', HALF_IMPORTS)),
    ...(await found('A list is under way and nothing ends it:', STRANDED_IMPORTS)),
  ]
}

/** Mail that waits and lists under way, with the job that is to end each; and news that is yet to become mail. */
const UNFINISHED = `
  SELECT concat_ws(' ', w."what", 'try', j."attempts", 'due', j."run_at" - now(), 'held by', j."locked_by", j."last_error") AS "where"
  FROM (
    SELECT 'mail:' || "id" AS "key", concat_ws(' ', 'mail', "tries", "lastError") AS "what" FROM "Mail" WHERE "state" = 'waiting'
    UNION ALL SELECT 'import:' || "id", 'import ' || "state" FROM "Import" WHERE "state" IN ('checking', 'committing')
    UNION ALL SELECT "key", "key" FROM graphile_worker.jobs WHERE "task_identifier" = 'tell_change'
  ) w LEFT JOIN graphile_worker.jobs j ON j."key" = w."key"`

/** What was begun and has not ended yet, in words. */
export const unfinished = () => found('It has not ended:', UNFINISHED)

/** What became of the mail of all runs; `repeats` came more than once, under one Message-ID. */
export type MailTold = { written: number; arrived: number; repeats: number; lost: number; mixed: number }

/** Holds the outbox against what the mail server was given. Only once nothing waits any more. */
export async function mailTold({ received }: SmtpServer): Promise<MailTold> {
  const copies = new Map<string, number>()
  for (const { messageId = '' } of received) copies.set(messageId, (copies.get(messageId) ?? 0) + 1)
  const written = await db().mail.findMany({ select: { state: true, messageId: true } })
  const ours = new Set(written.map(({ messageId }) => messageId))
  const arrived = written.filter(({ messageId }) => copies.has(messageId ?? ''))
  return {
    written: written.length,
    arrived: arrived.length,
    repeats: received.length - copies.size,
    lost: written.filter(({ state, messageId }) => state !== 'sent' || !copies.has(messageId ?? '')).length,
    mixed: [...copies.keys()].filter((id) => !ours.has(id)).length,
  }
}
