import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeWebhook } from './change-webhook'
import type { webhookInput } from './schema'

/** Tries a paused webhook again, and gives what waited for it to the queue anew. */
export const resumeWebhook = (actor: Actor, input: z.infer<typeof webhookInput>, at?: Date) =>
  changeWebhook(
    actor,
    input,
    'webhook.resumed',
    async ({ tx, webhook, at }) => {
      if (!webhook.pausedAt) throw new NotAllowedInState('webhook_not_paused')
      const anew = { pausedAt: null, failures: 0, failingSince: null, restUntil: null }
      await tx.webhook.update({ where: { id: webhook.id }, data: anew })
      await tx.webhookDelivery.updateMany({
        where: { webhookId: webhook.id, state: 'waiting' },
        data: { tries: 0, dueAt: at },
      })
      await tx.$queryRaw`
        SELECT count((graphile_worker.add_job('call_webhook', json_build_object('id', "id"), job_key := 'hook:' || "id"))."id")
        FROM "WebhookDelivery" WHERE "webhookId" = ${webhook.id}::uuid AND "state" = 'waiting'`
    },
    at,
  )
