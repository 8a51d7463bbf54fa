import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { db, Prisma } from '../db/client'
import { askKept } from '../db/kept-answers'
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

/** The page is cut first, what hangs on its rows is fetched for those only. */
function selected(actor: Actor, { from = ALL, where, order, take, also = Prisma.empty }: Wanted): Sql {
  const inside = may(actor, 'desk.read') ? SHOWN_INSIDE : Prisma.empty
  return sql`SELECT ${SHOWN}${inside}${also} FROM (
      SELECT c.* FROM ${from} WHERE ${allOf([visible(actor), ...where])} ORDER BY ${order} LIMIT ${take}
    ) c`
}

/** Rows of a list in one query. What a page shows is kept until something in it changes; files are read each time. */
export async function listRows<T = unknown>(actor: Actor, wanted: Wanted): Promise<(ListedCommitment & T)[]> {
  const statement = sql`${selected(actor, wanted)} ORDER BY ${wanted.order}`
  const rows = wanted.also
    ? await db().$queryRaw<(ListedCommitment & T)[]>(statement)
    : await askKept<ListedCommitment & T>(statement)
  return [...rows]
}

type Placed = ListedCommitment & { list: string; place: number }

/** Several lists, by their names, in one query. */
export async function listSeveral<K extends string>(
  actor: Actor,
  wanted: Record<K, Wanted>,
): Promise<Record<K, ListedCommitment[]>> {
  const names = Object.keys(wanted) as K[]
  const lists = names.map((name) => {
    const place = sql`, ${name}::text AS "list", (row_number() OVER (ORDER BY ${wanted[name].order}))::int AS "place"`
    return sql`(${selected(actor, { ...wanted[name], also: place })})`
  })
  const rows = await askKept<Placed>(sql`${Prisma.join(lists, ' UNION ALL ')} ORDER BY "list", "place"`)
  const entries = names.map((name) => {
    const own = rows.filter(({ list }) => list === name)
    return [name, own.map(({ list: _list, place: _place, ...item }) => item)] as const
  })
  return Object.fromEntries(entries) as Record<K, ListedCommitment[]>
}
