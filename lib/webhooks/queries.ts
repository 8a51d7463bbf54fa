import type { Actor } from '../access/actor'
import { may, requireMay } from '../access/policy'
import { db } from '../db/client'
import type { WebhookEvent } from './events'
import type { Trouble } from './post'
import { secretOfWebhook } from './signing'

/** How long after it was made a secret can still be read, in milliseconds; then the other side alone knows it. */
const SHOWN_FOR = 10 * 60_000
const SHOWN = 50

/** Webhooks, the latest first, with how many messages wait for each. */
export async function listWebhooks(actor: Actor) {
  requireMay(actor, 'api.manage')
  const rows = await db().webhook.findMany({
    select: {
      ...{ id: true, name: true, url: true, topics: true, failures: true, pausedAt: true, createdAt: true },
      account: { select: { name: true } },
      committee: { select: { shortName: true } },
      _count: { select: { deliveries: { where: { state: 'waiting' } } } },
    },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ _count, ...row }) => ({ ...row, waiting: _count.deliveries }))
}
export type ListedWebhook = Awaited<ReturnType<typeof listWebhooks>>[number]

/** One webhook, with its secret just after that was made. */
export async function findWebhook(actor: Actor, id: string, now: Date) {
  if (!may(actor, 'api.manage') || actor.kind !== 'account') return null
  const found = await db().webhook.findUnique({
    where: { id },
    include: { account: { select: { id: true, name: true } }, committee: { select: { shortName: true } } },
  })
  if (!found) return null
  const { secretHash: _hash, ...row } = found
  const fresh = now.getTime() - row.secretAt.getTime() < SHOWN_FOR
  const overlaps = row.previousUntil !== null && row.previousUntil > now
  return {
    ...row,
    secret: fresh ? secretOfWebhook(row) : null,
    previousUntil: overlaps ? row.previousUntil : null,
  }
}
export type FoundWebhook = NonNullable<Awaited<ReturnType<typeof findWebhook>>>

/** What was last told or is to be told, the latest first. */
export async function listDeliveries(actor: Actor, webhookId: string) {
  requireMay(actor, 'api.manage')
  const rows = await db().webhookDelivery.findMany({
    where: { webhookId },
    select: {
      ...{ id: true, event: true, state: true, tries: true, status: true, lastError: true },
      ...{ createdAt: true, dueAt: true, finishedAt: true },
      commitment: { select: { number: true } },
      document: { select: { title: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
  })
  return rows.map(({ commitment, document, event, lastError, ...row }) => ({
    ...row,
    event: event as WebhookEvent,
    trouble: lastError as Trouble | null,
    subject: commitment?.number ?? document?.title ?? null,
  }))
}
export type ListedDelivery = Awaited<ReturnType<typeof listDeliveries>>[number]
