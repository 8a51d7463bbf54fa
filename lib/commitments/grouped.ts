import { Prisma } from '../db/client'
import { askKept } from '../db/kept-answers'
import { inStanding, type Sql } from './conditions'
import { COUNTED_UP_TO } from './counts'
import { FACETS, type Facet, type Moment } from './facets'
import type { Tally } from './tallies'

/** Counts of what was found, where no sums are kept: all facets in one pass over at most a thousand commitments. */

const { sql } = Prisma

export type Grouped = Tally & { overdue: number; due_soon: number; no_term: number }

/** What a commitment is counted under, facet by facet: the same values as register_facets gives in the database. */
const VALUE: Record<Facet, Sql> = {
  state: sql`c."state"`,
  committee: sql`c."committeeId"`,
  portfolio: sql`c."portfolioId"`,
  department: sql`c."departmentId"`,
  party: sql`lower(btrim(c."party"))`,
  kind: sql`c."kind"`,
  strength: sql`c."strength"`,
  year: sql`c."year"`,
  slipped: sql`CASE WHEN c."slips" > 0 THEN '1' END`,
}
const VALUES = FACETS.map((facet) => VALUE[facet])
const SETS = Prisma.join(VALUES.map((value) => sql`(${value})`))
// Of one set only one of these is there, and its bit alone is not set.
const GROUPED_BY = sql`GROUPING(${Prisma.join(VALUES)})`
const VALUE_TOLD = sql`coalesce(${Prisma.join(VALUES.map((value) => sql`${value}::text`))})`
const WHOLE = 2 ** FACETS.length - 1
const facetOf = new Map(FACETS.map((facet, place) => [WHOLE - 2 ** (FACETS.length - 1 - place), facet]))

type Told = Omit<Grouped, 'facet' | 'value'> & { by: number; value: string | null }
/** In place of a bit pattern: how many were found in all, and which are the first. */
const [FOUND, FIRST] = [-1, -2]

/** A row of counts; null where it counts those without a value. */
function counted({ by, value, ...counts }: Told): Grouped | null {
  if (by === WHOLE) return { facet: '', value: '', ...counts }
  const facet = facetOf.get(by)
  return facet === undefined || value === null ? null : { facet, value, ...counts }
}

/** `rows`: counts per value and view, null where there is more than we count. `first`: ids, as the relation gives them. */
export type Found = { rows: Grouped[] | null; first: string[] }

/**
 * Counts of what a relation of ids holds, and the first of these: what it takes long to find is found once.
 * @param found a relation of `id`, of at most one more than `COUNTED_UP_TO`
 */
export async function grouped(found: Sql, moment: Moment, first = 0): Promise<Found> {
  const count = (standing: Parameters<typeof inStanding>[0]) =>
    sql`count(*) FILTER (WHERE ${inStanding(standing, moment)})::int`
  // Where there are too many, the rows themselves are not looked at.
  const rows = await askKept<Told>(sql`
    WITH h AS MATERIALIZED (${found})
    SELECT ${GROUPED_BY} AS "by", ${VALUE_TOLD} AS "value", count(*)::int AS "all", ${count('live')} AS "live",
      ${count('closed')} AS "closed", ${count('overdue')} AS "overdue", ${count('due_soon')} AS "due_soon",
      ${count('no_term')} AS "no_term"
    FROM h JOIN "Commitment" c ON c."id" = h."id" WHERE (SELECT count(*) FROM h) <= ${COUNTED_UP_TO}
    GROUP BY GROUPING SETS ((), ${SETS})
    UNION ALL SELECT ${FOUND}::int, '', count(*)::int, 0, 0, 0, 0, 0 FROM h
    UNION ALL (SELECT ${FIRST}::int, h."id"::text, 0, 0, 0, 0, 0, 0 FROM h LIMIT ${first})`)
  const tooMany = rows.some(({ by, all }) => by === FOUND && all > COUNTED_UP_TO)
  const counts = rows.map(counted).filter((row) => row !== null)
  const ids = rows.filter(({ by }) => by === FIRST).map(({ value }) => value as string)
  return { rows: tooMany ? null : counts, first: ids }
}
