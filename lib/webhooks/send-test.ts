import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeWebhook } from './change-webhook'
import { callLater } from './note-outcome'
import type { webhookInput } from './schema'

/** Sends that system a message of no meaning, for whoever sets it up. */
export const sendTest = (actor: Actor, input: z.infer<typeof webhookInput>, at?: Date) =>
  changeWebhook(
    actor,
    input,
    'webhook.tested',
    async ({ tx, webhook, at }) => {
      if (webhook.pausedAt) throw new NotAllowedInState('webhook_paused')
      const id = randomUUID()
      const data = { id, webhookId: webhook.id, event: 'webhook.test', createdAt: at, dueAt: at }
      await tx.webhookDelivery.create({ data })
      await callLater(tx, id)
    },
    at,
  )
