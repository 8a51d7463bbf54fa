import { z } from 'zod'
import { flag, optionalId, requiredText } from '../commitments/schema'
import { TOPICS, type Topic } from './events'

/** An address someone can be asked to call: no secrets before the host, nothing behind a #. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, hash } = new URL(text)
  return ['https:', 'http:'].includes(protocol) && username === '' && password === '' && hash === ''
}

/** A form has a box per topic. */
export const addWebhookInput = z
  .object({
    name: requiredText('webhook_name_missing', 60),
    url: z.string().trim().max(500, 'webhook_url_wrong').refine(isAddress, 'webhook_url_wrong'),
    committeeId: optionalId,
    ...(Object.fromEntries(TOPICS.map((topic) => [topic, flag])) as Record<Topic, typeof flag>),
  })
  .transform(({ name, url, committeeId, ...boxes }) => ({
    ...{ name, url, committeeId },
    topics: TOPICS.filter((topic) => boxes[topic]),
  }))
  .refine(({ topics }) => topics.length > 0, { path: ['name'], message: 'webhook_topic_missing' })

export const webhookInput = z.object({ id: z.uuid('stale_form') })
