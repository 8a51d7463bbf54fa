import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import type { Prisma } from '../db/client'

/**
 * What this person may see, as a condition on every query of the register. It says in SQL what `isVisible` says of
 * one commitment; a test holds both against each other.
 */
export function visibleTo(actor: Actor): Prisma.CommitmentWhereInput {
  const published: Prisma.CommitmentWhereInput = { publishedAt: { not: null }, confidential: false }
  if (actor.kind === 'visitor') return published
  if (may(actor, 'commitment.read_confidential') && may(actor, 'commitment.read_unpublished')) return {}
  return { OR: [published, { assigneeId: actor.id }] }
}
