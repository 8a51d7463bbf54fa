import type { Account, Actor } from '../access/actor'
import { may } from '../access/policy'
import { hashOfSecret, secretOf } from '../access/secrets'
import { db } from '../db/client'
import { isScope, type Scope } from './scopes'

/** How long after it was made a token can still be read, in milliseconds; then it is known to who uses it only. */
const SHOWN_FOR = 10 * 60_000

/** Tokens that open something, the latest first; with the token itself just after it was made. */
export async function listTokens(actor: Actor, now: Date) {
  if (!may(actor, 'api.manage')) return []
  const rows = await db().apiToken.findMany({
    where: { revokedAt: null },
    select: {
      ...{ id: true, name: true, scopes: true, createdAt: true, accountId: true },
      account: { select: { name: true } },
    },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ accountId, ...row }) => {
    const own = actor.kind === 'account' && accountId === actor.id
    const fresh = now.getTime() - row.createdAt.getTime() < SHOWN_FOR
    return { ...row, secret: own && fresh ? secretOf('api', row.id) : null }
  })
}

export type Caller = { id: string; account: Account; scopes: Scope[] }

/**
 * Who calls with this token: whoever made it, with the rights they have now and no more than its scopes. Null where it
 * opens nothing.
 */
export async function findCaller(token: string): Promise<Caller | null> {
  const found = await db().apiToken.findUnique({
    where: { tokenHash: hashOfSecret(token), revokedAt: null },
    select: {
      ...{ id: true, name: true, scopes: true },
      account: { select: { id: true, name: true, role: true, deactivatedAt: true } },
    },
  })
  if (!found || found.account.deactivatedAt) return null
  const { id, name, role } = found.account
  // History says through which token something was done.
  const account = { kind: 'account' as const, id, name: `${name} (API: ${found.name})`, role }
  return { id: found.id, account, scopes: found.scopes.filter(isScope) }
}
