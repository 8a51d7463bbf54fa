import { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'

export const reviewKeysInput = z.object({ keys: z.enum(['on', 'off'], 'choose_again') })

/**
 * Switches the review page's single keys for this person, on every computer they use. Nobody but the one who presses
 * them has to know, so it leaves no history entry (docs/decisions/0013).
 */
export async function switchReviewKeys(actor: Actor, { keys }: z.infer<typeof reviewKeysInput>) {
  const { id } = requireMay(actor, 'candidate.review')
  await db().account.update({ where: { id }, data: { reviewKeys: keys === 'on' } })
}
