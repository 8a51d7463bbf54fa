import type { Account, Actor } from '../access/actor'
import { may } from '../access/policy'
import { Prisma } from '../db/client'
import { allOf, conditions, inStanding, type Sql, visible } from './conditions'
import { COUNTED_UP_TO, type Count, countUpTo } from './counts'
import type { Facet } from './facets'
import { STANDINGS } from './filters'
import { type Grouped, grouped } from './grouped'
import type { Narrowing } from './narrowing'
import { findsNothing, hits, type Search } from './search'
import { type Tally, tallied, tally } from './tallies'

const { sql } = Prisma

export type View = (typeof STANDINGS)[number] | 'all'
/** Per facet and value how many there are in this view; a facet or value that is not there was not counted. */
export type FacetCounts = Partial<Record<Facet, Record<string, number>>>

/** What the register says of how many there are; null where it is more than we count and was not kept. */
export type RegisterCounts = { views: Record<View, Count | null>; total: Count; facets: FacetCounts }

const BY_TERM = ['overdue', 'due_soon', 'no_term'] as const
const isByTerm = (view: View): view is (typeof BY_TERM)[number] => (BY_TERM as readonly View[]).includes(view)
const exact = (n: number): Count => ({ n, more: false })
const MANY: Count = { n: COUNTED_UP_TO, more: true }

function facetsIn<T extends Tally>(rows: T[], view: keyof T): FacetCounts {
  const facets: FacetCounts = {}
  for (const { facet, value, ...row } of rows)
    if (facet !== '') facets[facet] = { ...facets[facet], [value]: row[view as keyof typeof row] as number }
  return facets
}

const some = (where: (Sql | null)[]) =>
  sql`SELECT c."id" FROM "Commitment" c WHERE ${allOf(where)} LIMIT ${COUNTED_UP_TO + 1}`

/** What an assignee sees though it is not public: the sums for everyone do not hold it. */
async function ownHidden(actor: Account, { narrowing, moment }: Search): Promise<Tally[]> {
  const hidden = sql`(c."confidential" OR c."publishedAt" IS NULL)`
  const where = conditions({ ...narrowing, standing: undefined }, moment)
  const own = some([sql`c."assigneeId" = ${actor.id}::uuid`, hidden, ...where])
  return (await grouped(own, moment)).rows ?? []
}

const seesAll = (actor: Actor) => may(actor, 'commitment.read_unpublished')

function added(sums: Tally[], own: Tally[]): Tally[] {
  const rest = new Map(own.map((row) => [`${row.facet}:${row.value}`, row]))
  const both = sums.map((row) => {
    const key = `${row.facet}:${row.value}`
    const more = rest.get(key)
    rest.delete(key)
    return more
      ? { ...row, all: row.all + more.all, live: row.live + more.live, closed: row.closed + more.closed }
      : row
  })
  return [...both, ...rest.values()]
}

/** Exact where the sums are kept; by term, which changes at midnight, counted up to the bound. */
async function countKept(
  search: Search,
  within: NonNullable<ReturnType<typeof tallied>> | null,
): Promise<RegisterCounts> {
  const { actor, narrowing, moment } = search
  const others = conditions({ ...narrowing, standing: undefined }, moment)
  const wanted = Object.fromEntries(BY_TERM.map((view) => [view, [inStanding(view, moment), ...others]]))
  const view = narrowing.standing ?? 'all'
  const [sums, own, byTerm, detail] = await Promise.all([
    tally(actor, within),
    actor.kind === 'account' && !seesAll(actor) ? ownHidden(actor, search) : [],
    countUpTo(actor, wanted as Record<(typeof BY_TERM)[number], Sql[]>),
    isByTerm(view) ? grouped(some([visible(actor), ...conditions(narrowing, moment)]), moment) : null,
  ])
  const rows = added(sums, own)
  const whole = rows.find(({ facet }) => facet === '')
  const kept = (key: 'all' | 'live' | 'closed') => exact(whole?.[key] ?? 0)
  const views = { ...byTerm, all: kept('all'), live: kept('live'), closed: kept('closed') }
  const facets = isByTerm(view) ? facetsIn(detail?.rows ?? [], view) : facetsIn(rows, view)
  return { views, total: views[view], facets }
}

function viewsOf(rows: Grouped[] | null): Partial<Record<View, Count | null>> {
  if (rows === null) return { all: MANY }
  const whole = rows.find(({ facet }) => facet === '')
  return Object.fromEntries((['all', ...STANDINGS] as const).map((view) => [view, exact(whole?.[view] ?? 0)]))
}

/** `first`: ids of the newest that were found, where finding them was asked for with the counts. */
export type Counted = RegisterCounts & { first: string[] }

/** What the search finds, counted up to the bound, in the view asked for and in all of them. */
async function countFound(search: Search, first: number): Promise<Counted> {
  const { narrowing, moment } = search
  const under = (standing: Narrowing['standing'], first: number) =>
    grouped(hits({ ...search, narrowing: { ...narrowing, standing } }, COUNTED_UP_TO + 1), moment, first)
  const { standing } = narrowing
  const [found, others] = await Promise.all([under(standing, first), standing ? under(undefined, 0) : null])
  const here = found.rows
  const view = standing ?? 'all'
  const total = here === null ? MANY : (viewsOf(here)[view] ?? exact(0))
  const none = Object.fromEntries(['all', ...STANDINGS].map((name) => [name, null])) as Record<View, null>
  const views = { ...none, ...viewsOf(others ? others.rows : here), [view]: total }
  const chosen = Object.keys(narrowing.facets).filter((facet) => narrowing.facets[facet as Facet])
  const facets = Object.entries(facetsIn(here ?? [], view)).filter(([facet]) => !chosen.includes(facet))
  return { views, total, facets: Object.fromEntries(facets), first: found.first }
}

const NOTHING = Object.fromEntries(['all', ...STANDINGS].map((view) => [view, exact(0)])) as Record<
  View,
  Count
>

/** Are these filters answered by finding and not by sums: is what they find found while it is counted? */
export const isFound = ({ narrowing, terms }: Search) =>
  tallied(narrowing) === undefined && !findsNothing(narrowing, terms)

/** How many there are under these filters, per view and per facet, for this person; with the `first` ids, if `isFound`. */
export async function countRegister(search: Search, first = 0): Promise<Counted> {
  if (findsNothing(search.narrowing, search.terms))
    return { views: NOTHING, total: exact(0), facets: {}, first: [] }
  const within = tallied(search.narrowing)
  if (within === undefined) return countFound(search, first)
  return { ...(await countKept(search, within)), first: [] }
}
