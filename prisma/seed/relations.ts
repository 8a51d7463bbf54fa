import { db } from '../../lib/db/client'
import { relateCommitments } from '../../lib/relations/relate-commitments'
import type { People } from './accounts'
import { commitmentsOn } from './data/commitments'
import { RELATIONS } from './data/relations'

/** Relates promises of the demo as the clerk's office would. */
export async function fillRelations(people: People, today: string) {
  const titles = new Map(commitmentsOn(today).map(({ key, title }) => [key, title]))
  const numberOf = async (key: string) => {
    const where = { title: titles.get(key) ?? '' }
    return (await db().commitment.findFirstOrThrow({ where, select: { number: true } })).number
  }
  for (const { from, word, to } of RELATIONS) {
    const [number, other] = [await numberOf(from), await numberOf(to)]
    await relateCommitments(people.griet, { number, relation: word, other })
  }
}
