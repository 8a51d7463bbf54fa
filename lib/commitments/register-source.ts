import { Prisma } from '../db/client'
import { conditions, type Sql } from './conditions'
import { COUNTED_UP_TO } from './counts'
import type { Facet } from './facets'
import type { Sort } from './filters'
import { ALL } from './listed'
import type { Narrowing } from './narrowing'
import { beyond, type Start } from './orders'
import { hits, type Search } from './search'
import { tallied } from './tallies'

const { sql } = Prisma

/** Filters that have an index of their own for live promises by term. */
const BY_TERM: readonly Facet[] = ['committee', 'portfolio', 'department', 'party']

/** May the list be read straight from an index in its order? Else it is found first, and put in order after. */
export function isWalked(narrowing: Narrowing, sort: Sort): boolean {
  const within = tallied(narrowing)
  if (within === undefined) return false
  const { standing } = narrowing
  const ahead = standing !== undefined && standing !== 'closed'
  if (within === null) return !ahead || sort === 'due' || (standing === 'live' && sort === 'made')
  if (within.values.length > 1) return false
  return ahead ? sort === 'due' && BY_TERM.includes(within.facet) : standing === undefined && sort === 'made'
}

/** Where the rows of a list come from: the table in its order, or what was found. */
export function sourceOf(
  search: Search,
  sort: Sort,
  start: Start,
  take: number,
): { from: Sql; where: (Sql | null)[] } {
  const { narrowing, moment } = search
  if (isWalked(narrowing, sort))
    return { from: ALL, where: [...conditions(narrowing, moment), beyond(sort, start)] }
  const found = (relation: Sql) => sql`(${relation}) h JOIN "Commitment" c ON c."id" = h."id"`
  if (sort === 'made') return { from: found(hits(search, take, start)), where: [] }
  return { from: found(hits(search, COUNTED_UP_TO)), where: [beyond(sort, start)] }
}
