import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { now } from '../clock'
import { db } from '../db/client'
import { requireOwnProof } from '../people/own-proof'
import { layPending } from './pending'
import type { beginFactorInput } from './schema'

/**
 * Lays a new secret ready for one's app, or for a new telephone. Nothing changes until a code of it is given, so this
 * leaves no entry. @throws Invalid where the password or the present code is wrong
 */
export async function beginFactor(actor: Actor, input: z.infer<typeof beginFactorInput>, at: Date = now()) {
  const own = await requireOwnProof(actor, input)
  await layPending(db(), own.id, at)
}
