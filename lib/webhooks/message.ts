import { VISITOR } from '../access/actor'
import { commitmentNumbered } from '../api/list-resources'
import { toCommitment, toDocument } from '../api/to-resources'
import { db } from '../db/client'
import { findDocument } from '../documents/queries'
import { env } from '../env'
import { momentOf } from '../settings/moment'
import { councilSettings } from '../settings/queries'
import type { WebhookEvent } from './events'

type Delivery = {
  event: string
  change: string | null
  createdAt: Date
  commitmentId: string | null
  documentId: string | null
}

async function aboutCommitment(id: string, event: WebhookEvent, site: string) {
  const row = await db().commitment.findUnique({ where: { id }, select: { number: true } })
  if (!row) return null
  const { number } = row
  const named = { number, url: `${site}/v1/commitments/${number}` }
  const item = await commitmentNumbered(VISITOR, number, momentOf(await councilSettings()))
  if (event === 'commitment.withdrawn') return item ? null : named // published again meanwhile
  return item && { ...named, commitment: toCommitment(item, site, false) }
}

async function aboutDocument(id: string, event: WebhookEvent, site: string) {
  const found = await findDocument(VISITOR, id)
  const named = { id, url: `${site}/v1/documents/${id}` }
  if (event === 'document.withdrawn') return found ? null : named
  return found && { ...named, document: toDocument(found, site) }
}

/**
 * What is told, as a visitor may read it at this moment. Null where that is nothing (any more): what is confidential or
 * not public is not told, whatever it was when the delivery was written.
 */
export async function messageOf({ event, change, createdAt, commitmentId, documentId }: Delivery) {
  const site = env().NEXTAUTH_URL.replace(/\/$/, '')
  const type = event as WebhookEvent
  const about = commitmentId
    ? await aboutCommitment(commitmentId, type, site)
    : documentId
      ? await aboutDocument(documentId, type, site)
      : { site }
  if (!about) return null
  return { type, timestamp: createdAt.toISOString(), data: { ...(change && { change }), ...about } }
}
