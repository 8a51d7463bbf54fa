import { fromDate, fromDateOrNull } from '../day'
import type { Prisma } from '../db/client'

/** What a list shows of a commitment: an explicit choice, never the row. */
export const LISTED = {
  id: true,
  number: true,
  title: true,
  kind: true,
  strength: true,
  state: true,
  madeOn: true,
  madeBy: true,
  party: true,
  duePhrase: true,
  dueEarliest: true,
  dueLatest: true,
  duePlanned: true,
  slips: true,
  confidential: true,
  publishedAt: true,
  settledOn: true,
  committee: { select: { slug: true, shortName: true } },
  portfolio: { select: { slug: true, name: true } },
  windows: {
    select: { earliest: true, latest: true, origin: true },
    where: { latest: { not: null } },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.CommitmentSelect

/** Who works on it, for those who work here too: an outsider is not told. */
type Inside = {
  assignee?: { id: string; name: string } | null
  department?: { slug: string; name: string } | null
}
type Row = Prisma.CommitmentGetPayload<{ select: typeof LISTED }> & Inside

/** A commitment as lists show it; dates are calendar days. */
export type ListedCommitment = ReturnType<typeof toListed>

export function toListed(row: Row) {
  const { id, number, title, kind, strength, state, madeBy, party, slips, confidential } = row
  const { committee, portfolio, assignee, department } = row
  const earlier = row.windows.map(({ earliest, latest }) => ({
    earliest: fromDateOrNull(earliest),
    latest: fromDateOrNull(latest),
  }))
  const inForce = { earliest: fromDateOrNull(row.dueEarliest), latest: fromDateOrNull(row.dueLatest) }
  return {
    // Named one by one: a row that was read with more than a list shows must not slip through.
    ...{ id, number, title, kind, strength, state, madeBy, party, slips, confidential },
    ...{ committee, portfolio, assignee, department },
    madeOn: fromDate(row.madeOn),
    settledOn: fromDateOrNull(row.settledOn),
    published: row.publishedAt !== null,
    due: { phrase: row.duePhrase, planned: row.duePlanned, ...inForce },
    /** Windows that were in force before, oldest first: the ghosts of the window bar. */
    ghosts: earlier.filter(
      (w) => w.latest !== null && (w.earliest !== inForce.earliest || w.latest !== inForce.latest),
    ),
  }
}
