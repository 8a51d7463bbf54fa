import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import type { Webhook } from '../db/generated/client'
import { NotFound } from '../errors'
import { change } from '../history/change'
import type { EntryKind } from '../history/entries'

type Kind = Extract<EntryKind, `webhook.${string}`>
type Work = (given: { tx: Tx; webhook: Webhook; at: Date }) => Promise<unknown>

/** What every verb on a webhook does: the right, the row under lock, its own work, the entry. */
export async function changeWebhook(
  actor: Actor,
  { id }: { id: string },
  kind: Exclude<Kind, 'webhook.added'>,
  work: Work,
  at?: Date,
) {
  const account = requireMay(actor, 'api.manage')
  return change(
    account,
    async (tx, at) => {
      await tx.$queryRaw`SELECT 1 FROM "Webhook" WHERE "id" = ${id}::uuid FOR UPDATE`
      const webhook = await tx.webhook.findUnique({ where: { id } })
      if (!webhook) throw new NotFound('no_such_webhook')
      await work({ tx, webhook, at })
      return { value: { id }, entry: { kind, about: {}, name: webhook.name } }
    },
    at,
  )
}
