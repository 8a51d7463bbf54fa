import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db } from '../db/client'

const SHOWN = 8

export type Unreviewed = { id: string; title: string; shortName: string | null; waiting: number }

/** Letters with passages nobody has judged, the oldest upload first, and how many of them there are; one query. */
export async function listUnreviewed(actor: Actor): Promise<{ items: Unreviewed[]; total: number }> {
  if (!may(actor, 'candidate.review')) return { items: [], total: 0 }
  const rows = await db().$queryRaw<(Unreviewed & { total: number })[]>`
    SELECT d."id", d."title", c."shortName", w."waiting", count(*) OVER ()::int AS "total"
    FROM (SELECT "documentId", count(*)::int AS "waiting" FROM "Candidate"
          WHERE "state" = 'proposed' AND "trackable" GROUP BY 1) w
    JOIN "Document" d ON d."id" = w."documentId" LEFT JOIN "Committee" c ON c."id" = d."committeeId"
    ORDER BY d."createdAt", d."id" LIMIT ${SHOWN}`
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}
