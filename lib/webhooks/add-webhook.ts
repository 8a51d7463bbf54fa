import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { hashOfSecret } from '../access/secrets'
import { env } from '../env'
import { Invalid, NotAllowedInState } from '../errors'
import { change } from '../history/change'
import type { addWebhookInput } from './schema'
import { secretOfWebhook } from './signing'

/** More would make each change wait, and no council has so many systems. */
export const MOST = 20

/**
 * Has another system told of each change of what is public. Where the address leads is judged at each call: a name may
 * lead elsewhere tomorrow. History keeps its host only, since addresses tend to hold keys.
 */
export async function addWebhook(actor: Actor, input: z.infer<typeof addWebhookInput>, at?: Date) {
  const account = requireMay(actor, 'api.manage')
  const { protocol, host, href } = new URL(input.url)
  if (protocol !== 'https:' && env().WEBHOOK_NETWORKS.length === 0)
    throw new Invalid('check_fields', { url: 'webhook_not_https' })
  return change(
    account,
    async (tx, at) => {
      if ((await tx.webhook.count()) >= MOST) throw new NotAllowedInState('too_many_webhooks', { most: MOST })
      const id = randomUUID()
      const secretHash = hashOfSecret(secretOfWebhook({ id, edition: 1 }))
      const stamp = { accountId: account.id, secretHash, secretAt: at, createdAt: at }
      await tx.webhook.create({ data: { id, ...input, url: href, ...stamp } })
      return { value: { id }, entry: { kind: 'webhook.added', about: {}, name: input.name, host } }
    },
    at,
  )
}
