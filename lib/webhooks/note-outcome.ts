import type { Tx } from '../db/client'
import { db } from '../db/client'
import type { Webhook, WebhookDelivery } from '../db/generated/client'
import { addJob } from '../jobs/add-job'
import { compose } from '../mail/compose'
import { queueMail } from '../mail/queue-mail'
import { address, languageOf, lettersIn } from '../notices/words'
import type { Outcome } from './post'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long to wait after each try that failed, as Standard Webhooks advises; after the last it is given up. */
export const WAITS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR),
]

/** From so many failures in a row on the whole address rests, so that a thousand messages do not knock at a dead door. */
const RESTS_FROM = 5
const REST = 5 * MINUTE

/** It is paused when nothing was taken for a day, and not by a handful of tries. */
const PAUSED_AFTER = { failures: 10, time: 24 * HOUR }

type Noted = { webhook: Webhook; delivery: WebhookDelivery; outcome: Outcome; now: Date }

/** @param after milliseconds to wait */
export const callLater = (tx: Tx, id: string, after?: number) =>
  addJob(tx, 'call_webhook', { id }, { key: `hook:${id}`, after })

async function tellAdmins(tx: Tx, { id, name, url }: Webhook, now: Date) {
  const admins = await tx.account.findMany({ where: { role: 'admin', deactivatedAt: null } })
  for (const { id: accountId, name: addressee, email, mailLanguage } of admins) {
    const language = languageOf(mailLanguage)
    const t = lettersIn(language)
    const letter = compose({
      language,
      subject: t('webhook_paused.subject', { name }),
      blocks: [
        t('greeting', { name: addressee }),
        t('webhook_paused.text', { name, host: new URL(url).host }),
        { href: address(`/admin/webhooks/${id}`), words: t('webhook_paused.link') },
      ],
    })
    const key = `webhook_paused:${id}:${now.getTime()}:${accountId}`
    await queueMail(tx, { ...letter, kind: 'webhook_paused', to: email, accountId, key }, now)
  }
}

/** Sends nothing more until an admin says so; what waits goes on waiting. Of two servers one tells the admins. */
async function pause(tx: Tx, webhook: Webhook, now: Date) {
  const { count } = await tx.webhook.updateMany({
    where: { id: webhook.id, pausedAt: null },
    data: { pausedAt: now },
  })
  if (count === 1) await tellAdmins(tx, webhook, now)
}

async function noteFailure(tx: Tx, { webhook, delivery, outcome, now }: Noted) {
  const wait = outcome.trouble === 'gone' ? undefined : WAITS[delivery.tries - 1]
  const dueAt = wait === undefined ? null : new Date(now.getTime() + wait)
  const end = dueAt ? { dueAt } : { state: 'failed' as const, finishedAt: now, dueAt }
  await tx.webhookDelivery.update({ where: { id: delivery.id }, data: end })
  if (dueAt) await callLater(tx, delivery.id, wait)
  const [since] = await tx.$queryRaw<[{ failures: number; failingSince: Date }]>`
    UPDATE "Webhook" SET "failures" = "failures" + 1, "failingSince" = coalesce("failingSince", ${now}),
      "restUntil" = CASE WHEN "failures" + 1 >= ${RESTS_FROM} THEN ${new Date(now.getTime() + REST)}::timestamptz END
    WHERE "id" = ${webhook.id}::uuid RETURNING "failures", "failingSince"`
  const isDead =
    since.failures >= PAUSED_AFTER.failures &&
    now.getTime() - since.failingSince.getTime() >= PAUSED_AFTER.time
  if (isDead || outcome.trouble === 'gone') await pause(tx, webhook, now)
}

/** Writes down what became of a try, and what comes next, at once: bookkeeping of the sender, as with mail. */
export function noteOutcome(noted: Noted) {
  const { webhook, delivery, outcome, now } = noted
  return db().$transaction(async (tx) => {
    const { count } = await tx.webhookDelivery.updateMany({
      where: { id: delivery.id, state: 'waiting' },
      data: { status: outcome.status, lastError: outcome.trouble },
    })
    if (count === 0) return
    if (outcome.trouble) return noteFailure(tx, noted)
    const end = { state: 'delivered' as const, finishedAt: now, dueAt: null }
    await tx.webhookDelivery.update({ where: { id: delivery.id }, data: end })
    const well = { failures: 0, failingSince: null, restUntil: null }
    if (webhook.failures > 0) await tx.webhook.update({ where: { id: webhook.id }, data: well })
  })
}
