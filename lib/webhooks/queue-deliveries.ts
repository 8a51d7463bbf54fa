import { UNDO_SECONDS } from '../commitments/undo-time'
import type { Tx } from '../db/client'
import type { Entry } from '../history/entries'
import { eventOf, topicOf } from './events'

const A_DAY = 86_400_000
/** What can be undone is told when the time for that has passed. */
const SETTLES_AFTER = (UNDO_SECONDS + 5) * 1000

/**
 * Writes what other systems are to hear of new entries into their outbox, with a job for each, in the transaction of the
 * change: one statement, and none where outsiders have nothing to hear. Whether it is public is asked here and once more
 * when it is sent; of what is withdrawn it is asked whether it was. What was written down of days gone by is no news.
 */
export async function queueDeliveries(tx: Tx, entries: Entry[], at: Date, now: Date) {
  if (now.getTime() - at.getTime() > A_DAY) return
  const told = entries.flatMap((entry) => {
    const event = eventOf(entry)
    if (!event) return []
    const { commitmentId = null, documentId = null } = entry.about as Record<string, string | undefined>
    const about = event.startsWith('document.') ? { documentId } : { commitmentId }
    return [{ event, topic: topicOf(event), change: entry.kind, ...about }]
  })
  if (told.length === 0) return
  const runAt = new Date(now.getTime() + SETTLES_AFTER)
  await tx.$queryRaw`
    WITH told AS (
      INSERT INTO "WebhookDelivery" ("id", "webhookId", "event", "change", "commitmentId", "documentId", "createdAt", "dueAt")
      SELECT gen_random_uuid(), w."id", e."event", e."change", c."id", d."id", ${at}::timestamptz, ${runAt}::timestamptz
      FROM json_to_recordset(${JSON.stringify(told)}::json)
        AS e("event" text, "topic" text, "change" text, "commitmentId" uuid, "documentId" uuid)
      LEFT JOIN "Commitment" c ON c."id" = e."commitmentId"
      LEFT JOIN "Document" d ON d."id" = e."documentId"
      JOIN "Webhook" w ON e."topic" = ANY(w."topics")
        AND (w."committeeId" IS NULL OR w."committeeId" = coalesce(c."committeeId", d."committeeId"))
      WHERE CASE
        WHEN e."change" = 'commitment.withdrawn' THEN NOT c."confidential"
        WHEN e."event" = 'commitment.withdrawn' THEN c."publishedAt" IS NOT NULL
        WHEN e."event" = 'document.withdrawn' THEN d."id" IS NOT NULL
        WHEN e."topic" = 'documents' THEN d."publishedAt" IS NOT NULL
        ELSE c."publishedAt" IS NOT NULL AND NOT c."confidential" END
      RETURNING "id", "webhookId")
    SELECT count((graphile_worker.add_job('call_webhook', json_build_object('id', told."id"),
      job_key := 'hook:' || told."id", run_at := ${runAt}::timestamptz))."id")
    FROM told JOIN "Webhook" w ON w."id" = told."webhookId" WHERE w."pausedAt" IS NULL`
}
