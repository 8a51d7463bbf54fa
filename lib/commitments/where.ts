import { addDays, type IsoDay, toDate } from '../day'
import type { Prisma } from '../db/client'
import type { Filters } from './filters'
import { CLOCK_RUNS, CLOSED, LIVE } from './lifecycle'

/** The standings of `standingOf`, as conditions. */
export function whereStanding(
  standing: NonNullable<Filters['standing']>,
  today: IsoDay,
  soonDays: number,
): Prisma.CommitmentWhereInput {
  const running = { state: { in: [...CLOCK_RUNS] } }
  switch (standing) {
    case 'overdue':
      return { ...running, dueLatest: { lt: toDate(today) } }
    case 'due_soon':
      return { ...running, dueLatest: { gte: toDate(today), lte: toDate(addDays(today, soonDays)) } }
    case 'no_term':
      return { ...running, dueLatest: null }
    case 'live':
      return { state: { in: [...LIVE] } }
    case 'closed':
      return { state: { in: [...CLOSED] } }
  }
}

export function whereFilters(filters: Filters, today: IsoDay, soonDays: number): Prisma.CommitmentWhereInput {
  const { standing, state, committee, portfolio, department, party, assignee, kind, strength, year } = filters
  return {
    AND: [
      standing ? whereStanding(standing, today, soonDays) : {},
      {
        state,
        kind,
        strength,
        party,
        year,
        assigneeId: assignee,
        documentId: filters.document,
        committee: committee ? { slug: committee } : undefined,
        portfolio: portfolio ? { slug: portfolio } : undefined,
        department: department ? { slug: department } : undefined,
        slips: filters.slipped ? { gt: 0 } : undefined,
      },
    ],
  }
}

export const ORDER: Record<Filters['sort'], Prisma.CommitmentOrderByWithRelationInput[]> = {
  due: [{ dueLatest: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  number: [{ year: 'desc' }, { sequence: 'desc' }],
  made: [{ madeOn: 'desc' }, { id: 'asc' }],
  title: [{ title: 'asc' }, { id: 'asc' }],
}
