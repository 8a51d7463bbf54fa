import { db } from '../../lib/db/client'
import { sayOnSettlement } from '../../lib/say/say-on-settlement'
import type { People } from './accounts'
import { SAYS } from './data/says'

const LATER = 36 * 3_600_000 // a day and a half after the proposal

/** Council members speak about settlements that wait for the committee. */
export async function fillSays(people: People, now: Date) {
  const waiting = await db().settlementProposal.findMany({
    where: { outcome: null, commitment: { publishedAt: { not: null }, confidential: false } },
    select: { id: true, proposedAt: true, commitment: { select: { number: true } } },
    orderBy: { commitment: { number: 'asc' } },
    take: SAYS.length,
  })
  for (const [place, { id, proposedAt, commitment }] of waiting.entries())
    for (const { by, verdict, note } of SAYS[place] ?? []) {
      const at = new Date(Math.min(proposedAt.getTime() + LATER, now.getTime()))
      await sayOnSettlement(people[by], { number: commitment.number, proposalId: id, verdict, note }, at)
    }
}
