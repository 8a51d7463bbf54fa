import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { Prisma, primary } from '../db/client'
import { askKept } from '../db/kept-answers'
import type { Sql } from './conditions'
import { inStanding } from './conditions'
import { COUNTED_UP_TO } from './counts'
import { FACETS, type Facet, type Moment } from './facets'
import type { Narrowing } from './narrowing'

const { sql } = Prisma

/** Counts by what they are counted in: a view of the register, and a value of a facet ('' = all of them). */
export type Tally = { facet: Facet | ''; value: string; all: number; live: number; closed: number }
export type Grouped = Tally & { overdue: number; due_soon: number; no_term: number }

/** So many changes are added up while reading; with more the sums are brought up to date first. */
const FOLD_ABOVE = 5000

/** The one facet the sums are kept within; undefined where more than one filter asks. */
export function tallied(narrowing: Narrowing): { facet: Facet; values: string[] } | null | undefined {
  const { facets, q, assignee, document, confidential, published } = narrowing
  if ([q, assignee, document, confidential, published].some((value) => value !== undefined)) return undefined
  const used = FACETS.flatMap((facet) => {
    const values = facets[facet]
    return values ? [{ facet, values }] : []
  })
  return used.length > 1 ? undefined : (used[0] ?? null)
}

type Row = { within: string; live: boolean; facet: Facet | ''; value: string; n: number; changes: number }

const sums = (withins: string[], column: Sql) =>
  askKept<Row>(sql`
    SELECT t."within", t."live", t."facet", t."value", sum(t.${column})::int AS "n", sum(t."change")::int AS "changes"
    FROM (
      SELECT "within", "live", "facet", "value", ${column}, 0 AS "change" FROM "RegisterTally"
        WHERE "within" = ANY(${withins})
      UNION ALL
      SELECT "within", "live", "facet", "value", ${column}, 1 FROM "RegisterTallyChange"
        WHERE "within" = ANY(${withins})
    ) t GROUP BY 1, 2, 3, 4`)

/**
 * Exact counts under at most one filter, from sums that are kept. The values of that filter's own facet are counted
 * as if it were not set: they say what another choice would give.
 */
export async function tally(
  actor: Actor,
  within: { facet: Facet; values: string[] } | null,
): Promise<Tally[]> {
  const all = may(actor, 'commitment.read_confidential') && may(actor, 'commitment.read_unpublished')
  const places = within ? within.values.map((value) => `${within.facet}:${value}`) : ['']
  const rows = await sums([...new Set([...places, ''])], all ? sql`"office"` : sql`"everyone"`)
  if (rows.reduce((total, { changes }) => total + changes, 0) > FOLD_ABOVE)
    await primary().$queryRaw`SELECT fold_register_tally()`
  const counts = new Map<string, Tally>()
  for (const { within: place, live, facet, value, n } of rows) {
    if (within && (place === '') !== (facet === within.facet)) continue
    const key = `${facet}:${value}`
    const known = counts.get(key) ?? { facet, value, all: 0, live: 0, closed: 0 }
    counts.set(key, {
      ...known,
      all: known.all + n,
      [live ? 'live' : 'closed']: known[live ? 'live' : 'closed'] + n,
    })
  }
  // A count of nothing is told like one that never was: else it would betray that something is kept in confidence.
  return [...counts.values()].filter((count) => count.all > 0)
}

type Told = Omit<Grouped, 'facet'> & { facet: Grouped['facet'] | 'found' | 'first' }
const isCount = (row: Told): row is Grouped => row.facet !== 'found' && row.facet !== 'first'

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
    SELECT f."facet", f."value", count(*)::int AS "all", ${count('live')} AS "live", ${count('closed')} AS "closed",
      ${count('overdue')} AS "overdue", ${count('due_soon')} AS "due_soon", ${count('no_term')} AS "no_term"
    FROM h JOIN "Commitment" c ON c."id" = h."id" CROSS JOIN LATERAL register_facets(c) f
    WHERE (SELECT count(*) FROM h) <= ${COUNTED_UP_TO}
    GROUP BY 1, 2
    UNION ALL SELECT 'found', '', count(*)::int, 0, 0, 0, 0, 0 FROM h
    UNION ALL (SELECT 'first', h."id"::text, 0, 0, 0, 0, 0, 0 FROM h LIMIT ${first})`)
  const of = (name: Told['facet']) => rows.filter(({ facet }) => facet === name)
  const tooMany = of('found').some(({ all }) => all > COUNTED_UP_TO)
  return { rows: tooMany ? null : rows.filter(isCount), first: of('first').map(({ value }) => value) }
}
