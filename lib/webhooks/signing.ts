import { createHmac } from 'node:crypto'
import { hashOfSecret, signed } from '../access/secrets'

type Keeper = { id: string; edition: number; secretHash: string; previousUntil: Date | null }

/**
 * The secret of a webhook as Standard Webhooks writes it: 32 bytes reckoned from the row and this server's own secret,
 * so that the database holds its hash only.
 */
export const secretOfWebhook = ({ id, edition }: Pick<Keeper, 'id' | 'edition'>): string =>
  `whsec_${Buffer.from(signed(`webhook:${id}:${edition}`), 'base64url').toString('base64')}`

/** This server's own secret was changed since: what it signs now, the other side does not know. */
export const hasLostSecret = (webhook: Keeper): boolean =>
  hashOfSecret(secretOfWebhook(webhook)) !== webhook.secretHash

/** One signature by the Standard Webhooks scheme. @param seconds since 1970, of this try */
export function signatureOf(secret: string, id: string, seconds: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** The three headers of a try; while a new secret is taken into use it is signed with the one of before as well. */
export function signedHeaders(webhook: Keeper, id: string, body: string, now: Date) {
  const seconds = Math.floor(now.getTime() / 1000)
  const overlaps = webhook.previousUntil !== null && webhook.previousUntil > now
  const editions = overlaps ? [webhook.edition, webhook.edition - 1] : [webhook.edition]
  const signatures = editions.map((edition) =>
    signatureOf(secretOfWebhook({ id: webhook.id, edition }), id, seconds, body),
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}
