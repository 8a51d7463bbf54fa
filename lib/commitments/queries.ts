import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import type { IsoDay } from '../day'
import { db, type Prisma } from '../db/client'
import { type Filters, STANDINGS } from './filters'
import { LISTED, LISTED_FOR_OFFICE, type ListedCommitment, toListed } from './public-commitment'
import { findMatching } from './search'
import { visibleTo } from './visibility'
import { ORDER, whereFilters, whereStanding } from './where'

export const PAGE_SIZE = 50

export type RegisterPage = { items: ListedCommitment[]; total: number; pages: number }

/** Who works here sees who works on it; for the public that is no business of theirs. */
const selectFor = (actor: Actor) => (may(actor, 'desk.read') ? LISTED_FOR_OFFICE : LISTED)

async function list(
  actor: Actor,
  where: Prisma.CommitmentWhereInput,
  rest: Omit<Prisma.CommitmentFindManyArgs, 'select' | 'where'>,
) {
  const rows = await db().commitment.findMany({
    where: { AND: [visibleTo(actor), where] },
    select: selectFor(actor),
    ...rest,
  })
  return rows.map(toListed)
}

/** One page of the register. At most three queries, whatever the filter. */
export async function listCommitments(
  actor: Actor,
  filters: Filters,
  today: IsoDay,
  soonDays: number,
): Promise<RegisterPage> {
  const matching = filters.q ? { id: { in: await findMatching(filters.q) } } : {}
  const where = { AND: [whereFilters(filters, today, soonDays), matching] }
  const [items, total] = await Promise.all([
    list(actor, where, {
      orderBy: ORDER[filters.sort],
      skip: (filters.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db().commitment.count({ where: { AND: [visibleTo(actor), where] } }),
  ])
  return { items, total, pages: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}

/** What the front door shows: the longest overdue, the next due, the last settled, and how many of each. */
export async function frontDoor(actor: Actor, today: IsoDay, soonDays: number, take = 6) {
  const overdue = whereStanding('overdue', today, soonDays)
  const soon = whereStanding('due_soon', today, soonDays)
  const count = (where: Prisma.CommitmentWhereInput) =>
    db().commitment.count({ where: { AND: [visibleTo(actor), where] } })
  const [overdueItems, soonItems, settledItems, overdueTotal, soonTotal, liveTotal, settledTotal] =
    await Promise.all([
      list(actor, overdue, { orderBy: ORDER.due, take }),
      list(actor, soon, { orderBy: ORDER.due, take }),
      list(actor, { state: 'settled' }, { orderBy: [{ settledOn: 'desc' }, { id: 'asc' }], take }),
      count(overdue),
      count(soon),
      count(whereStanding('live', today, soonDays)),
      count({ state: 'settled' }),
    ])
  return {
    overdue: { items: overdueItems, total: overdueTotal },
    dueSoon: { items: soonItems, total: soonTotal },
    settled: { items: settledItems, total: settledTotal },
    live: liveTotal,
  }
}

/** Assigned to this person and still to be done, first due first. */
export function listAssigned(account: Actor & { kind: 'account' }, take = 50) {
  return list(
    account,
    { assigneeId: account.id, state: { in: ['open', 'in_progress', 'partly_settled'] } },
    { orderBy: ORDER.due, take },
  )
}

/** Waiting for a verdict: settlement proposals, and requests for extension. */
export async function listWaiting(actor: Actor, take = 50) {
  const [settlements, extensions] = await Promise.all([
    list(actor, { state: 'settlement_proposed' }, { orderBy: ORDER.due, take }),
    list(actor, { extensions: { some: { state: 'requested' } } }, { orderBy: ORDER.due, take }),
  ])
  return { settlements, extensions }
}

/** Live promises without a term, or without anyone who must see to them. */
export async function listLoose(actor: Actor, take = 20) {
  const running = {
    state: { in: ['open', 'in_progress', 'partly_settled'] },
  } satisfies Prisma.CommitmentWhereInput
  const [withoutTerm, unassigned] = await Promise.all([
    list(actor, { ...running, dueLatest: null }, { orderBy: ORDER.made, take }),
    list(actor, { ...running, assigneeId: null }, { orderBy: ORDER.due, take }),
  ])
  return { withoutTerm, unassigned }
}

/** How many stand in each view of the register under the other filters, so that the tabs say what they lead to. */
export async function countStandings(actor: Actor, filters: Filters, today: IsoDay, soonDays: number) {
  const matching = filters.q ? { id: { in: await findMatching(filters.q) } } : {}
  const others = whereFilters({ ...filters, standing: undefined }, today, soonDays)
  const count = (where: Prisma.CommitmentWhereInput) =>
    db().commitment.count({ where: { AND: [visibleTo(actor), others, matching, where] } })
  const [all, ...counts] = await Promise.all([
    count({}),
    ...STANDINGS.map((standing) => count(whereStanding(standing, today, soonDays))),
  ])
  const byStanding = Object.fromEntries(STANDINGS.map((standing, index) => [standing, counts[index] ?? 0]))
  return { all, ...byStanding } as Record<(typeof STANDINGS)[number] | 'all', number>
}
