import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { now } from '../clock'
import { db } from '../db/client'
import { requireOwnPassword } from '../people/own-account'
import { layPending } from './pending'
import type { beginFactorInput } from './schema'

/**
 * Lays a new secret ready for one's app, or for a new telephone. Nothing changes until a code of it is given, so this
 * leaves no entry. @throws Invalid where the password is wrong
 */
export async function beginFactor(actor: Actor, input: z.infer<typeof beginFactorInput>, at: Date = now()) {
  const own = await requireOwnPassword(actor, input.currentPassword)
  await layPending(db(), own.id, at)
}
