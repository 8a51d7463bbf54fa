import type { Actor } from '../access/actor'
import { Prisma } from '../db/client'
import { ALIVE, conditions, inStanding, RUNNING, type Sql } from './conditions'
import { type Count, countUpTo } from './counts'
import { type Filters, STANDINGS } from './filters'
import { listRows } from './listed'
import { type Moment, narrow } from './narrowing'
import { beyond, ordering, startOf } from './orders'
import type { ListedCommitment } from './public-commitment'
import { findMatching } from './search'

const { sql } = Prisma

export const PAGE_SIZE = 50

/** `newer` and `older`: the number a neighbouring page starts from, null where there is none. */
export type RegisterPage = {
  items: ListedCommitment[]
  newer: string | null
  older: string | null
  counts: Record<(typeof STANDINGS)[number] | 'all', Count>
  /** How many there are under all filters. */
  total: Count
}

/** Cuts a page out of one row more than it shows, in the order of reading. */
function cut(rows: ListedCommitment[], back: boolean, begun: boolean) {
  const more = rows.length > PAGE_SIZE
  const page = rows.slice(0, PAGE_SIZE)
  const items = back ? page.reverse() : page
  const ends = { newer: items[0]?.number ?? null, older: items.at(-1)?.number ?? null }
  return {
    items,
    newer: (back ? more : begun) ? ends.newer : null,
    older: (back ? begun : more) ? ends.older : null,
  }
}

const matching = async ({ q }: Filters): Promise<Sql[]> =>
  q === undefined ? [] : [sql`c."id" = ANY(${await findMatching(q)}::uuid[])`]

/** One page of the register with the counts of its views, under what stands in the address. */
export async function listCommitments(actor: Actor, filters: Filters, moment: Moment): Promise<RegisterPage> {
  const [narrowing, start, words] = await Promise.all([
    narrow(actor, filters, moment.today),
    startOf(actor, filters),
    matching(filters),
  ])
  const where = [...conditions(narrowing, moment), ...words]
  const others = [...conditions({ ...narrowing, standing: undefined }, moment), ...words]
  const standings = STANDINGS.map((standing) => [standing, [inStanding(standing, moment), ...others]])
  const back = start?.back ?? false
  const [rows, counts] = await Promise.all([
    listRows(actor, {
      where: [...where, beyond(filters.sort, start)],
      order: ordering(filters.sort, back),
      take: PAGE_SIZE + 1,
    }),
    countUpTo(actor, { all: others, ...Object.fromEntries(standings) } as Record<
      keyof RegisterPage['counts'],
      Sql[]
    >),
  ])
  return { ...cut(rows, back, start !== null), counts, total: counts[filters.standing ?? 'all'] }
}

/** What the front door shows: the longest overdue, the next due, the last settled, and how many of each. */
export async function frontDoor(actor: Actor, moment: Moment, take = 6) {
  const wanted = {
    overdue: [inStanding('overdue', moment)],
    dueSoon: [inStanding('due_soon', moment)],
    live: [ALIVE],
    settled: [sql`c."state" = 'settled'`],
  }
  const due = ordering('due')
  const [overdue, dueSoon, settled, totals] = await Promise.all([
    listRows(actor, { where: wanted.overdue, order: due, take }),
    listRows(actor, { where: wanted.dueSoon, order: due, take }),
    listRows(actor, { where: wanted.settled, order: sql`c."settledOn" DESC, c."id"`, take }),
    countUpTo(actor, wanted),
  ])
  return {
    overdue: { items: overdue, total: totals.overdue },
    dueSoon: { items: dueSoon, total: totals.dueSoon },
    settled: { items: settled, total: totals.settled },
    live: totals.live,
  }
}

/** Assigned to this person and still to be done, first due first. */
export function listAssigned(account: Actor & { kind: 'account' }, take = 50) {
  return listRows(account, {
    where: [sql`c."assigneeId" = ${account.id}::uuid`, RUNNING],
    order: ordering('due'),
    take,
  })
}

/** Waiting for a verdict: settlement proposals, and requests for extension. */
export async function listWaiting(actor: Actor, take = 50) {
  const requested = sql`c."id" IN (SELECT "commitmentId" FROM "Extension" WHERE "state" = 'requested')`
  const [settlements, extensions] = await Promise.all([
    listRows(actor, { where: [sql`c."state" = 'settlement_proposed'`], order: ordering('due'), take }),
    listRows(actor, { where: [requested], order: ordering('due'), take }),
  ])
  return { settlements, extensions }
}

/** Live promises without a term, or without anyone who must see to them. */
export async function listLoose(actor: Actor, take = 20) {
  const [withoutTerm, unassigned] = await Promise.all([
    listRows(actor, { where: [RUNNING, sql`c."dueLatest" IS NULL`], order: ordering('made'), take }),
    listRows(actor, { where: [RUNNING, sql`c."assigneeId" IS NULL`], order: ordering('due'), take }),
  ])
  return { withoutTerm, unassigned }
}
