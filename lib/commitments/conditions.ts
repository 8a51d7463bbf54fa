import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { addDays } from '../day'
import { Prisma } from '../db/client'
import { FACETS, type Facet, type Moment } from './facets'
import { type Filters, NOBODY } from './filters'
import { CLOCK_RUNS, CLOSED, LIVE, type State } from './lifecycle'
import type { Narrowing } from './narrowing'

/**
 * The register's conditions in SQL, on `"Commitment" c`. They are written as the indexes are (see the migration
 * register_at_scale): a condition in other words would read more than it shows.
 */

const { sql } = Prisma
export type Sql = Prisma.Sql

/** Promises without a term stand behind all others. */
export const DUE = sql`coalesce(c."dueLatest", 'infinity'::date)`

// State names are our own closed list: written out, so that partial indexes recognise them.
const inStates = (states: readonly State[]) =>
  sql`c."state" IN (${Prisma.raw(states.map((state) => `'${state}'`).join(', '))})`

export const RUNNING = inStates(CLOCK_RUNS)
export const ALIVE = inStates(LIVE)

/** The standings of `standingOf`, as conditions. */
export function inStanding(standing: NonNullable<Filters['standing']>, { today, soonDays }: Moment): Sql {
  switch (standing) {
    case 'overdue':
      return sql`(${RUNNING} AND ${DUE} < ${today}::date)`
    case 'due_soon':
      return sql`(${RUNNING} AND ${DUE} BETWEEN ${today}::date AND ${addDays(today, soonDays)}::date)`
    case 'no_term':
      return sql`(${RUNNING} AND ${DUE} = 'infinity'::date)`
    case 'live':
      return ALIVE
    case 'closed':
      return inStates(CLOSED)
  }
}

const PUBLIC = sql`(c."publishedAt" IS NOT NULL AND NOT c."confidential")`

/** What this person may see: says in SQL what `isVisible` says of one commitment; a test holds both together. */
export function visible(actor: Actor): Sql | null {
  if (actor.kind === 'visitor') return PUBLIC
  if (may(actor, 'commitment.read_confidential') && may(actor, 'commitment.read_unpublished')) return null
  return sql`(${PUBLIC} OR c."assigneeId" = ${actor.id}::uuid)`
}

const ids = (values: string[]) =>
  values.length === 1 ? sql`= ${values[0]}::uuid` : sql`= ANY(${values}::uuid[])`

const WITHIN: Record<Facet, (values: string[]) => Sql> = {
  state: ([value]) => sql`c."state" = ${value}::"CommitmentState"`,
  committee: (values) => sql`c."committeeId" ${ids(values)}`,
  portfolio: (values) => sql`c."portfolioId" ${ids(values)}`,
  department: (values) => sql`c."departmentId" ${ids(values)}`,
  party: ([value]) => sql`lower(btrim(c."party")) = ${value}`,
  kind: ([value]) => sql`c."kind" = ${value}::"Kind"`,
  strength: ([value]) => sql`c."strength" = ${value}::"Strength"`,
  // The year is that of the day it was made (a check in the database says so), and days have an index.
  year: ([value]) => sql`c."madeOn" BETWEEN ${`${value}-01-01`}::date AND ${`${value}-12-31`}::date`,
  slipped: () => sql`c."slips" > 0`,
}

function others({ assignee, document, confidential, published }: Narrowing): (Sql | false | undefined)[] {
  return [
    assignee !== undefined &&
      (assignee === NOBODY ? sql`c."assigneeId" IS NULL` : sql`c."assigneeId" = ${assignee}::uuid`),
    document !== undefined && sql`c."documentId" = ${document}::uuid`,
    confidential !== undefined && sql`c."confidential"`,
    published === 'yes' && sql`c."publishedAt" IS NOT NULL`,
    published === 'no' && sql`c."publishedAt" IS NULL`,
  ]
}

/** Everything but the words searched for. */
export function conditions(narrowing: Narrowing, moment: Moment): Sql[] {
  const facets = FACETS.map((facet) => {
    const values = narrowing.facets[facet]
    return values && (values.length > 0 ? WITHIN[facet](values) : sql`false`)
  })
  const standing = narrowing.standing && inStanding(narrowing.standing, moment)
  return [standing, ...facets, ...others(narrowing)].filter((part): part is Sql => Boolean(part))
}

export function allOf(parts: (Sql | null)[]): Sql {
  const told = parts.filter((part) => part !== null)
  return told.length > 0 ? Prisma.join(told, ' AND ') : sql`true`
}
