import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { hashOfSecret, secretOf } from '../access/secrets'
import { change } from '../history/change'
import type { makeTokenInput } from './schema'

/** Gives another program a token of limited scope, in the name of whoever makes it. */
export function makeToken(
  actor: Actor,
  { name, scopes }: Pick<z.infer<typeof makeTokenInput>, 'name' | 'scopes'>,
  at?: Date,
) {
  const account = requireMay(actor, 'api.manage')
  return change(
    account,
    async (tx, at) => {
      const id = randomUUID()
      const tokenHash = hashOfSecret(secretOf('api', id))
      await tx.apiToken.create({
        data: { id, accountId: account.id, name, scopes, tokenHash, createdAt: at },
      })
      return { value: { id }, entry: { kind: 'token.made', about: {}, name, scopes: scopes.join(', ') } }
    },
    at,
  )
}
