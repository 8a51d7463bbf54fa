import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { hashOfSecret } from '../access/secrets'
import { changeWebhook } from './change-webhook'
import type { webhookInput } from './schema'
import { hasLostSecret, secretOfWebhook } from './signing'

/** How long what is sent carries a signature by the old secret too, in milliseconds. */
export const OVERLAP = 24 * 60 * 60_000

/** Gives a webhook a new secret; for a day the other side may verify with either. */
export const rotateSecret = (actor: Actor, input: z.infer<typeof webhookInput>, at?: Date) =>
  changeWebhook(
    actor,
    input,
    'webhook.secret_rotated',
    async ({ tx, webhook, at }) => {
      const edition = webhook.edition + 1
      const secretHash = hashOfSecret(secretOfWebhook({ id: webhook.id, edition }))
      // One that this server can no longer make cannot sign beside the new one.
      const previousUntil = hasLostSecret(webhook) ? null : new Date(at.getTime() + OVERLAP)
      const data = { edition, secretHash, secretAt: at, previousUntil }
      await tx.webhook.update({ where: { id: webhook.id }, data })
    },
    at,
  )
