import type { Actor } from '../access/actor'
import { ALIVE, RUNNING } from '../commitments/conditions'
import { listRows } from '../commitments/listed'
import { ordering } from '../commitments/orders'
import type { ListedCommitment } from '../commitments/public-commitment'
import type { IsoDay } from '../day'
import { Prisma } from '../db/client'

const { sql } = Prisma

/** More bars than this no eye compares; the register holds the rest. */
export const TIMELINE_LIMIT = 200

export type Timeline = { items: ListedCommitment[]; more: boolean }

/**
 * A committee's promises with something to show between two days: made then, due then, closed then, or late then.
 * In order of their terms; one query.
 */
export async function listTimeline(
  actor: Actor,
  committeeId: string,
  { from, to }: { from: IsoDay; to: IsoDay },
  today: IsoDay,
): Promise<Timeline> {
  const [first, last] = [sql`${from}::date`, sql`${to}::date`]
  const where = [
    sql`c."committeeId" = ${committeeId}::uuid`,
    sql`c."madeOn" <= ${last}`,
    sql`(c."madeOn" >= ${first}
      OR c."dueLatest" >= ${first}
      OR c."settledOn" >= ${first}
      OR (${RUNNING} AND c."dueLatest" < ${first} AND ${today}::date >= ${first})
      OR (${ALIVE} AND c."dueLatest" IS NULL))`,
  ]
  const rows = await listRows(actor, { where, order: ordering('due'), take: TIMELINE_LIMIT + 1 })
  return { items: rows.slice(0, TIMELINE_LIMIT), more: rows.length > TIMELINE_LIMIT }
}
