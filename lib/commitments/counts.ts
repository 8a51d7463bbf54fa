import type { Actor } from '../access/actor'
import { Prisma } from '../db/client'
import { askKept } from '../db/kept-answers'
import { allOf, type Sql, visible } from './conditions'

const { sql } = Prisma

/** Exact up to `n`; `more`: there are more than that, and we did not count on. */
export type Count = { n: number; more: boolean }

/** Counting stops here: beyond it people want to know that it is many, not how many. */
export const COUNTED_UP_TO = 1000

/** Several counts in one query, each reading no further than its bound. */
export async function countUpTo<K extends string>(
  actor: Actor,
  wanted: Record<K, (Sql | null)[]>,
  bound = COUNTED_UP_TO,
): Promise<Record<K, Count>> {
  const names = Object.keys(wanted) as K[]
  // A council without committees asks for none, and SQL knows no list without members.
  if (names.length === 0) return {} as Record<K, Count>
  const counts = names.map((name) => {
    const where = allOf([visible(actor), ...wanted[name]])
    return sql`(SELECT count(*)::int FROM (SELECT 1 FROM "Commitment" c WHERE ${where} LIMIT ${bound + 1}) x)`
  })
  const [row] = await askKept<{ counts: number[] }>(
    sql`SELECT ARRAY[${Prisma.join(counts, ', ')}] AS "counts"`,
  )
  const found = row?.counts ?? []
  const entries = names.map((name, index) => {
    const n = found[index] ?? 0
    return [name, { n: Math.min(n, bound), more: n > bound }] as const
  })
  return Object.fromEntries(entries) as Record<K, Count>
}
