import type { Actor } from '../access/actor'
import { Prisma } from '../db/client'
import { inStanding } from './conditions'
import { countUpTo } from './counts'
import type { Moment } from './facets'
import { listSeveral } from './listed'
import { LATEST_SETTLED, ordering } from './orders'
import { tally } from './tallies'

const { sql } = Prisma

/** What the front door shows: the longest overdue, the next due, the last settled, and how many of each. */
export async function frontDoor(actor: Actor, moment: Moment, take = 6) {
  const wanted = { overdue: [inStanding('overdue', moment)], dueSoon: [inStanding('due_soon', moment)] }
  const due = ordering('due')
  const [{ overdue, dueSoon, settled }, counts, sums] = await Promise.all([
    listSeveral(actor, {
      overdue: { where: wanted.overdue, order: due, take },
      dueSoon: { where: wanted.dueSoon, order: due, take },
      settled: { where: [sql`c."settledOn" IS NOT NULL`], order: LATEST_SETTLED, take },
    }),
    countUpTo(actor, wanted),
    tally(actor, null),
  ])
  const kept = (facet: string, value: string) =>
    sums.find((row) => row.facet === facet && row.value === value)
  const exact = (n = 0) => ({ n, more: false })
  return {
    overdue: { items: overdue, total: counts.overdue },
    dueSoon: { items: dueSoon, total: counts.dueSoon },
    settled: { items: settled, total: exact(kept('state', 'settled')?.all) },
    live: exact(kept('', '')?.live),
  }
}
