import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db, Prisma } from '../db/client'
import { allOf, type Sql, visible } from './conditions'
import type { ListedCommitment } from './public-commitment'

const { sql } = Prisma

/** What a list shows, column by column; days as text, since they are calendar days and no instants. */
const SHOWN = sql`
  c."id", c."number", c."title", c."kind"::text, c."strength"::text, c."state"::text, c."madeBy", c."party", c."slips",
  c."confidential", c."madeOn"::text, c."settledOn"::text, c."publishedAt" IS NOT NULL AS "published",
  jsonb_build_object('phrase', c."duePhrase", 'planned', c."duePlanned",
    'earliest', c."dueEarliest", 'latest', c."dueLatest") AS "due",
  (SELECT jsonb_build_object('slug', x."slug", 'shortName', x."shortName")
     FROM "Committee" x WHERE x."id" = c."committeeId") AS "committee",
  (SELECT jsonb_build_object('slug', x."slug", 'name', x."name")
     FROM "Portfolio" x WHERE x."id" = c."portfolioId") AS "portfolio",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('earliest', w."earliest", 'latest', w."latest") ORDER BY w."position"), '[]')
     FROM "DueWindow" w WHERE w."commitmentId" = c."id" AND w."latest" IS NOT NULL
      AND (w."earliest", w."latest") IS DISTINCT FROM (c."dueEarliest", c."dueLatest")) AS "ghosts"`

/** Who works on it is no business of the public's. */
const SHOWN_INSIDE = sql`,
  (SELECT jsonb_build_object('id', x."id", 'name', x."name")
     FROM "Account" x WHERE x."id" = c."assigneeId") AS "assignee",
  (SELECT jsonb_build_object('slug', x."slug", 'name', x."name")
     FROM "Department" x WHERE x."id" = c."departmentId") AS "department"`

/** Where a list is read from: all commitments, as `c`. */
export const ALL = sql`"Commitment" c`

type Wanted = {
  from?: Sql
  where: (Sql | null)[]
  order: Sql
  take: number
  /** More columns than a page shows, for files: each begins with a comma. */
  also?: Sql
}

/** Rows of a list in one query: the page is cut first, what hangs on its rows is fetched for those only. */
export function listRows<T = unknown>(
  actor: Actor,
  { from = ALL, where, order, take, also = Prisma.empty }: Wanted,
): Promise<(ListedCommitment & T)[]> {
  const inside = may(actor, 'desk.read') ? SHOWN_INSIDE : Prisma.empty
  return db().$queryRaw<(ListedCommitment & T)[]>`
    SELECT ${SHOWN}${inside}${also} FROM (
      SELECT c.* FROM ${from} WHERE ${allOf([visible(actor), ...where])} ORDER BY ${order} LIMIT ${take}
    ) c ORDER BY ${order}`
}
