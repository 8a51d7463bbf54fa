import type { Actor } from '../access/actor'
import { listByWords } from '../commitments/list-by-words'
import { visibleTo } from '../commitments/visibility'
import { db } from '../db/client'
import type { TimedEntry } from '../history/queries'

/** History without what it tells of commitments this person may not see: a number would betray that they exist. */
export async function withoutUnseen(actor: Actor, entries: TimedEntry[]): Promise<TimedEntry[]> {
  const otherOf = ({ entry }: TimedEntry) => ('otherId' in entry ? entry.otherId : null)
  const others = [...new Set(entries.map(otherOf).filter((id) => id !== null))]
  if (others.length === 0) return entries
  const rows = await db().commitment.findMany({
    where: { AND: [{ id: { in: others } }, visibleTo(actor)] },
    select: { id: true },
  })
  const seen = new Set(rows.map(({ id }) => id))
  return entries.filter((entry) => {
    const other = otherOf(entry)
    return other === null || seen.has(other)
  })
}

/** What someone may mean by these words, to relate a commitment to; a number, or words of title and quote. */
export async function findOthers(actor: Actor, number: string, words: string, take = 8) {
  const found = await listByWords(actor, words, take + 1)
  return found
    .filter((other) => other.number !== number)
    .slice(0, take)
    .map(({ number, title, madeOn }) => ({ number, title, madeOn }))
}
