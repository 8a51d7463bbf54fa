import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { Prisma, primary } from '../db/client'
import { askKept } from '../db/kept-answers'
import type { Sql } from './conditions'
import { FACETS, type Facet } from './facets'
import type { Narrowing } from './narrowing'

const { sql } = Prisma

/** Counts by what they are counted in: a view of the register, and a value of a facet ('' = all of them). */
export type Tally = { facet: Facet | ''; value: string; all: number; live: number; closed: number }

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
