import { z } from 'zod'
import type { WebhookEvent } from '../webhooks/events'
import { commitmentSchema, documentSchema } from './resources'

/** What webhooks tell, event by event: openapi.json is made from these, and messages are checked against them in tests. */

const change = z.string().describe('What was done, such as commitment.settled.')
const commitmentNamed = { change, number: z.string(), url: z.url() }
const documentNamed = { change, id: z.uuid(), url: z.url() }

function told<D extends z.ZodRawShape>(type: WebhookEvent, summary: string, data: D) {
  const timestamp = z.iso.datetime().describe('When it was done, not when it was told.')
  return { summary, schema: z.object({ type: z.literal(type), timestamp, data: z.object(data) }) }
}

const asItIsNow = { ...commitmentNamed, commitment: commitmentSchema.describe('As it is when this is told.') }
const documentNow = { ...documentNamed, document: documentSchema.describe('As it is when this is told.') }

export const webhookMessages = {
  'commitment.published': told('commitment.published', 'A commitment is public now', asItIsNow),
  'commitment.changed': told('commitment.changed', 'A public commitment changed', asItIsNow),
  'commitment.withdrawn': told('commitment.withdrawn', 'It is public no longer', commitmentNamed),
  'document.published': told('document.published', 'A document is public now', documentNow),
  'document.changed': told('document.changed', 'A public document changed', documentNow),
  'document.withdrawn': told('document.withdrawn', 'It is public no longer', documentNamed),
  'webhook.test': told('webhook.test', 'An admin tries the address', { site: z.url() }),
} as const satisfies Record<WebhookEvent, unknown>
