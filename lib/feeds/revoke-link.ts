import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import type { revokeLinkInput } from './schema'

/** Takes one's own secret address back: from then on it opens nothing. */
export function revokeFeedLink(actor: Actor, { id }: z.infer<typeof revokeLinkInput>, at?: Date) {
  const account = requireMay(actor, 'feed.link')
  return change(
    account,
    async (tx, at) => {
      const link = await tx.feedLink.findFirst({ where: { id, accountId: account.id } })
      if (!link) throw new NotFound('no_such_feed_link')
      const { count } = await tx.feedLink.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: at },
      })
      if (count === 0) throw new NotAllowedInState('feed_link_revoked')
      const { name } = link
      return {
        value: { id },
        entry: { kind: 'account.feed_link_revoked', about: { accountId: account.id }, name },
      }
    },
    at,
  )
}
