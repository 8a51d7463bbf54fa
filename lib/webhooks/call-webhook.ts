import { z } from 'zod'
import { now } from '../clock'
import { db } from '../db/client'
import { env } from '../env'
import type { Task } from '../jobs/task'
import { messageOf } from './message'
import { callLater, noteOutcome } from './note-outcome'
import { post } from './post'
import { hasLostSecret, signedHeaders } from './signing'

const payloadSchema = z.object({ id: z.uuid() })

const withhold = (id: string) =>
  db().webhookDelivery.updateMany({
    where: { id, state: 'waiting' },
    data: { state: 'withheld', finishedAt: now(), dueAt: null },
  })

/**
 * Tells another system of one change. At least once: whoever dies between telling and noting it tells it again, under
 * the same webhook-id.
 */
export const callWebhook: Task = async (payload) => {
  const { id } = payloadSchema.parse(payload)
  const found = await db().webhookDelivery.findUnique({ where: { id }, include: { webhook: true } })
  if (found?.state !== 'waiting' || found.webhook.pausedAt) return
  const { webhook, ...waiting } = found
  const { restUntil } = webhook
  const rest = restUntil ? restUntil.getTime() - now().getTime() : 0
  if (rest > 0) {
    await db().$transaction((tx) => callLater(tx, id, rest))
    return
  }
  const message = await messageOf(waiting)
  if (!message) {
    await withhold(id)
    return
  }
  const data = { tries: { increment: 1 }, triedAt: now() }
  const delivery = await db().webhookDelivery.update({ where: { id }, data })
  const body = JSON.stringify(message)
  const begun = now()
  const outcome = hasLostSecret(webhook)
    ? ({ status: null, trouble: 'secret_lost' } as const)
    : await post(
        webhook.url,
        { headers: signedHeaders(webhook, id, body, begun), body },
        env().WEBHOOK_NETWORKS,
      )
  await noteOutcome({ webhook, delivery, outcome, now: now() })
}
