import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'

/** Whether this person reviews with single keys. @throws Forbidden */
export async function findReviewKeys(actor: Actor): Promise<boolean> {
  const { id } = requireMay(actor, 'candidate.review')
  const account = await db().account.findUnique({ where: { id }, select: { reviewKeys: true } })
  return account?.reviewKeys ?? true
}
