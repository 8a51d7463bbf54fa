import { db } from '../db/client'
import { GROUP, GROUPED, type Group, type Scope, within } from './read-tallies'

/** Above this many late ones in the whole register, the middle one is worked out from the stretches instead. */
export const EXACT_UP_TO = 5000

type Row = Group & { median: number | null; read: number }

/**
 * The exact middle number of days late per group, for groups with any; null where too many were late to read them
 * all. Reads no more than its bound, whatever the scope.
 */
export async function readMedians(scope: Scope): Promise<Map<string, number> | null> {
  const rows = await db().$queryRaw<Row[]>`
    WITH late AS (
      SELECT "daysLate", "year", coalesce("committeeId", '00000000-0000-0000-0000-000000000000') AS "committeeId",
             coalesce("portfolioId", '00000000-0000-0000-0000-000000000000') AS "portfolioId"
      FROM "Commitment" WHERE "daysLate" > 0 AND "publishedAt" IS NOT NULL AND NOT "confidential" LIMIT ${EXACT_UP_TO + 1})
    SELECT ${GROUP}, percentile_cont(0.5) WITHIN GROUP (ORDER BY "daysLate")::float8 AS "median",
           (SELECT count(*)::int FROM late) AS "read"
    FROM late WHERE ${within(scope)} ${GROUPED}`
  if (rows.some(({ read }) => read > EXACT_UP_TO)) return null
  const known = rows.filter((row): row is Row & { median: number } => row.median !== null)
  return new Map(known.map((row) => [groupName(row), row.median]))
}

export const groupName = ({ by, key }: Group) => `${by} ${key ?? ''}`
