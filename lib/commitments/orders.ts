import type { Actor } from '../access/actor'
import { db, Prisma } from '../db/client'
import { allOf, DUE, type Sql, visible } from './conditions'
import type { Filters, Sort } from './filters'

/**
 * The register's orders, each total and each one index read in one direction: a page starts at a place in the order,
 * not after a number of rows, so the last page costs what the first one does.
 */

const { sql } = Prisma

type Key = { sql: Sql; cast: Sql }
type Order = { keys: [Key, Key]; descending: boolean }

const ID: Key = { sql: sql`c."id"`, cast: sql`::uuid` }

const ORDERS: Record<Sort, Order> = {
  made: { keys: [{ sql: sql`c."madeOn"`, cast: sql`::date` }, ID], descending: true },
  number: {
    keys: [
      { sql: sql`c."year"`, cast: sql`::int` },
      { sql: sql`c."sequence"`, cast: sql`::int` },
    ],
    descending: true,
  },
  due: { keys: [{ sql: DUE, cast: sql`::date` }, ID], descending: false },
  title: { keys: [{ sql: sql`c."title"`, cast: sql`::text` }, ID], descending: false },
}

/** What was settled last, first; no page of the register is in this order. */
export const LATEST_SETTLED = sql`c."settledOn" DESC, c."id"`

/** Where a page begins: a place in the order, and whether the page leads away from or back to the first one. */
export type Start = { place: [string, string]; back: boolean } | null

/**
 * The place of the commitment that `after` or `before` names. One that is not there for this person is no place:
 * the page is then the first one, and tells nothing of what it may not show.
 */
export async function startOf(actor: Actor, { sort, after, before }: Filters): Promise<Start> {
  const number = after ?? before
  if (number === undefined) return null
  const [first, second] = ORDERS[sort].keys
  const [found] = await db().$queryRaw<{ place: [string, string] }[]>`
    SELECT ARRAY[${first.sql}::text, ${second.sql}::text] AS "place" FROM "Commitment" c
    WHERE ${allOf([sql`c."number" = ${number}`, visible(actor)])}`
  return found ? { place: found.place, back: after === undefined } : null
}

/** The condition that begins a page at its start. */
export function beyond(sort: Sort, start: Start): Sql | null {
  if (!start) return null
  const { keys, descending } = ORDERS[sort]
  const [first, second] = keys
  const comparison = descending === start.back ? sql`>` : sql`<`
  const [one, other] = start.place
  return sql`(${first.sql}, ${second.sql}) ${comparison} (${one}${first.cast}, ${other}${second.cast})`
}

/** Reads towards the first page where `back`; the caller turns the rows round. */
export function ordering(sort: Sort, back = false): Sql {
  const { keys, descending } = ORDERS[sort]
  const direction = descending === back ? sql`ASC` : sql`DESC`
  return Prisma.join(
    keys.map((key) => sql`${key.sql} ${direction}`),
    ', ',
  )
}
