import type { Actor } from '../access/actor'
import { Prisma } from '../db/client'
import { listRows } from './listed'
import { ordering } from './orders'
import type { ListedCommitment } from './public-commitment'
import { findsNothing, hits } from './search'
import { numberMeant, termsOf } from './search-words'

const { sql } = Prisma

/** The newest commitments this person may see that hold these words, or the one of this number. */
export async function listByWords(actor: Actor, words: string, take: number): Promise<ListedCommitment[]> {
  const order = ordering('made')
  const number = numberMeant(words)
  if (number) return listRows(actor, { where: [sql`c."number" = ${number}`], order, take })
  const terms = await termsOf(words, actor)
  const narrowing = { facets: {}, q: words }
  if (findsNothing(narrowing, terms)) return []
  const found = hits({ actor, narrowing, terms }, take)
  return listRows(actor, {
    from: sql`(${found}) h JOIN "Commitment" c ON c."id" = h."id"`,
    where: [],
    order,
    take,
  })
}
