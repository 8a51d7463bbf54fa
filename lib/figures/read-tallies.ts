import { db, Prisma } from '../db/client'
import { type Counted, countedIn, PLACES } from './slots'

const { sql } = Prisma

/** Narrowed by ids; an empty list of ids is a name that does not exist, and matches nothing. */
export type Scope = { year?: number; committees?: string[]; portfolios?: string[] }

export function within({ year, committees, portfolios }: Scope): Prisma.Sql {
  const parts = [
    year === undefined ? null : sql`"year" = ${year}`,
    committees && sql`"committeeId" = ANY(${committees}::uuid[])`,
    portfolios && sql`"portfolioId" = ANY(${portfolios}::uuid[])`,
  ].filter((part) => part != null)
  return parts.length > 0 ? Prisma.join(parts, ' AND ') : sql`true`
}

/** What a row of sums is about: one year, committee or portfolio, or all of them together. */
export type Group = { by: 'all' | 'year' | 'committee' | 'portfolio'; key: string | null }

/** The rows of a query that groups by each in turn. */
export const GROUPED = sql`GROUP BY GROUPING SETS ((), ("year"), ("committeeId"), ("portfolioId"))`
export const GROUP = sql`
  CASE GROUPING("year", "committeeId", "portfolioId")
    WHEN 3 THEN 'year' WHEN 5 THEN 'committee' WHEN 6 THEN 'portfolio' ELSE 'all' END AS "by",
  coalesce("year"::text, "committeeId"::text, "portfolioId"::text) AS "key"`

const SUMS = Prisma.raw(
  Array.from({ length: PLACES }, (_, index) => `coalesce(sum("counts"[${index + 1}]), 0)::int`).join(', '),
)

export type Tally = Group & Counted

/** The sums of a scope, in all and per year, committee and portfolio: one query over a table that stays small. */
export async function readTallies(scope: Scope): Promise<Tally[]> {
  const rows = await db().$queryRaw<(Group & { counts: number[] })[]>`
    SELECT ${GROUP}, ARRAY[${SUMS}] AS "counts" FROM "FigureTally" WHERE ${within(scope)} ${GROUPED}`
  return rows.map(({ by, key, counts }) => ({ by, key, ...countedIn(counts) }))
}
