import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeWebhook } from './change-webhook'
import type { webhookInput } from './schema'

/** Tells that system nothing more; what waited for it goes with it. */
export const removeWebhook = (actor: Actor, input: z.infer<typeof webhookInput>, at?: Date) =>
  changeWebhook(
    actor,
    input,
    'webhook.removed',
    ({ tx, webhook }) => tx.webhook.delete({ where: { id: webhook.id } }),
    at,
  )
