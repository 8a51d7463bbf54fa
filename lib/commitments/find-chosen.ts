import type { Actor } from '../access/actor'
import { fromDateOrNull } from '../day'
import { db } from '../db/client'
import { BULK_LIMIT } from './bulk-schema'
import { visibleTo } from './visibility'

export type ChosenCommitment = Awaited<ReturnType<typeof findChosen>>[number]

/** The commitments that were ticked, as they stand now, in the order of their numbers; what may not be seen is left out. */
export async function findChosen(actor: Actor, numbers: string[]) {
  const rows = await db().commitment.findMany({
    where: { AND: [visibleTo(actor), { number: { in: numbers.slice(0, BULK_LIMIT) } }] },
    select: {
      number: true,
      title: true,
      state: true,
      version: true,
      dueEarliest: true,
      dueLatest: true,
      publishedAt: true,
      confidential: true,
    },
    orderBy: [{ year: 'asc' }, { sequence: 'asc' }],
  })
  return rows.map(({ dueEarliest, dueLatest, publishedAt, ...row }) => ({
    ...row,
    due: { earliest: fromDateOrNull(dueEarliest), latest: fromDateOrNull(dueLatest) },
    published: publishedAt !== null,
  }))
}
