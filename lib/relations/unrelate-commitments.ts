import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { isVisible } from '../commitments/change-commitment'
import { NotFound } from '../errors'
import { changeRelations } from './change-relations'
import { entriesOf } from './entries-of'
import type { unrelateInput } from './schema'

/** Takes a relation away again; history keeps that it was there. */
export function unrelateCommitments(
  actor: Actor,
  { number, relationId }: z.infer<typeof unrelateInput>,
  at?: Date,
) {
  return changeRelations(
    actor,
    async ({ tx, actor }) => {
      const relation = await tx.relation.findUnique({
        relationLoadStrategy: 'join',
        where: { id: relationId },
        include: { from: true, to: true },
      })
      const own = [relation?.from, relation?.to].find((end) => end?.number === number)
      if (!relation || !own || !isVisible(actor, own)) throw new NotFound('no_such_relation')
      await tx.relation.delete({ where: { id: relationId } })
      return { value: { number }, entry: entriesOf('commitment.unrelated', relation.kind, relation) }
    },
    at,
  )
}
