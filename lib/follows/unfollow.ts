import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'
import { columnOf } from './follow'
import type { FollowInput } from './schema'

/** Ends it; what is not followed stays so. */
export async function unfollow(actor: Actor, input: FollowInput) {
  const { id: accountId } = requireMay(actor, 'commitment.follow')
  await db().follow.deleteMany({ where: { accountId, ...columnOf(input) } })
  return input
}
