import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import type { revokeTokenInput } from './schema'

/** Takes a token back: from then on it opens nothing, whoever made it. */
export function revokeToken(actor: Actor, { id }: z.infer<typeof revokeTokenInput>, at?: Date) {
  const account = requireMay(actor, 'api.manage')
  return change(
    account,
    async (tx, at) => {
      const token = await tx.apiToken.findUnique({ where: { id } })
      if (!token) throw new NotFound('no_such_token')
      const { count } = await tx.apiToken.updateMany({
        where: { id, revokedAt: null },
        data: { revokedAt: at },
      })
      if (count === 0) throw new NotAllowedInState('token_revoked')
      return { value: { id }, entry: { kind: 'token.revoked', about: {}, name: token.name } }
    },
    at,
  )
}
