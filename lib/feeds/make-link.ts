import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { hashOfSecret, secretOf } from '../access/secrets'
import { Invalid } from '../errors'
import { change } from '../history/change'
import { LINKS_PER_PERSON, type makeLinkInput } from './schema'

/** Makes a secret address through which a calendar program reads what this person may read. */
export function makeFeedLink(actor: Actor, { name }: z.infer<typeof makeLinkInput>, at?: Date) {
  const account = requireMay(actor, 'feed.link')
  return change(
    account,
    async (tx, at) => {
      await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${account.id}::uuid FOR NO KEY UPDATE`
      const count = await tx.feedLink.count({ where: { accountId: account.id, revokedAt: null } })
      if (count >= LINKS_PER_PERSON) throw new Invalid('too_many_feed_links', {}, { most: LINKS_PER_PERSON })
      const id = randomUUID()
      const tokenHash = hashOfSecret(secretOf('feed', id))
      await tx.feedLink.create({ data: { id, accountId: account.id, name, tokenHash, createdAt: at } })
      return {
        value: { id },
        entry: { kind: 'account.feed_link_made', about: { accountId: account.id }, name },
      }
    },
    at,
  )
}
