import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { isVisible } from '../commitments/change-commitment'
import type { Tx } from '../db/client'
import type { Commitment } from '../db/generated/client'
import { Invalid, NotFound } from '../errors'
import { changeRelations } from './change-relations'
import { entriesOf } from './entries-of'
import { meaningOf, type RelationKind } from './kinds'
import type { relateInput } from './schema'

type Input = z.infer<typeof relateInput>
type Ends = { from: Commitment; to: Commitment }

/** Both ends, locked in the order of their numbers; one that may not be seen is not there. */
async function lockEnds(tx: Tx, actor: Actor, { number, relation, other }: Input): Promise<Ends> {
  if (number === other) throw new Invalid('check_fields', { other: 'relation_to_itself' })
  await tx.$queryRaw`
    SELECT 1 FROM "Commitment" WHERE "number" IN (${number}, ${other}) ORDER BY "number" FOR UPDATE`
  const found = await tx.commitment.findMany({ where: { number: { in: [number, other] } } })
  const visible = found.filter((commitment) => isVisible(actor, commitment))
  const own = visible.find((commitment) => commitment.number === number)
  const otherEnd = visible.find((commitment) => commitment.number === other)
  if (!own) throw new NotFound('no_such_commitment', { number })
  if (!otherEnd) throw new Invalid('check_fields', { other: 'unknown_number' })
  return meaningOf(relation).end === 'from' ? { from: own, to: otherEnd } : { from: otherEnd, to: own }
}

/**
 * Two commitments hang together in one way, and following one kind never leads back: what repeats something cannot
 * be what that repeats.
 */
async function requireNew(tx: Tx, kind: RelationKind, { from, to }: Ends) {
  const ends = [from.id, to.id]
  const known = await tx.relation.count({ where: { fromId: { in: ends }, toId: { in: ends } } })
  if (known > 0) throw new Invalid('check_fields', { other: 'relation_known' })
  const [circle] = await tx.$queryRaw<{ closed: boolean }[]>`
    WITH RECURSIVE reached AS (
      SELECT ${to.id}::uuid AS "id"
      UNION
      SELECT "Relation"."toId" FROM "Relation" JOIN reached ON "Relation"."fromId" = reached."id"
      WHERE "Relation"."kind" = ${kind}::"RelationKind"
    )
    SELECT EXISTS (SELECT 1 FROM reached WHERE "id" = ${from.id}::uuid) AS "closed"`
  if (circle?.closed) throw new Invalid('check_fields', { other: 'relation_circle' })
}

/** Says how a commitment hangs together with another. Both ends tell it, and neither gets a new version. */
export function relateCommitments(actor: Actor, input: Input, at?: Date) {
  return changeRelations(
    actor,
    async ({ tx, actor, at }) => {
      const { kind } = meaningOf(input.relation)
      const ends = await lockEnds(tx, actor, input)
      await requireNew(tx, kind, ends)
      await tx.relation.create({
        data: { kind, fromId: ends.from.id, toId: ends.to.id, createdById: actor.id, createdAt: at },
      })
      return { value: { number: input.number }, entry: entriesOf('commitment.related', kind, ends) }
    },
    at,
  )
}
