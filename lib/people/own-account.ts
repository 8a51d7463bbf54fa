import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db, type Tx } from '../db/client'
import type { Account as Row } from '../db/generated/client'
import { Invalid } from '../errors'
import { type Changed, change } from '../history/change'
import { forgetTries, spendTry } from '../limits/spend-try'
import { passwordMatches } from './passwords'

export type OwnWork = { tx: Tx; actor: Account; account: Row; at: Date }

/** What every verb on one's own account does first: signed in, locked, loaded; then its own work and its entry. */
export async function changeOwnAccount<T>(
  actor: Actor,
  work: (context: OwnWork) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const own = requireMay(actor, 'account.own')
  return change(
    own,
    async (tx, at) => {
      await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${own.id}::uuid FOR NO KEY UPDATE`
      const account = await tx.account.findUniqueOrThrow({ where: { id: own.id } })
      return work({ tx, actor: own, account, at })
    },
    at,
  )
}

/**
 * A browser that was left open is not its owner: the password is asked again for what changes the door.
 * @throws Invalid at `currentPassword`; Forbidden `too_many_tries`
 */
export async function requireOwnPassword(actor: Actor, password: string): Promise<Account> {
  const own = requireMay(actor, 'account.own')
  await spendTry('own_password.account', own.id)
  const { passwordHash } = await db().account.findUniqueOrThrow({ where: { id: own.id } })
  if (!(await passwordMatches(passwordHash, password)))
    throw new Invalid('check_fields', { currentPassword: 'password_wrong' })
  await forgetTries('own_password.account', own.id)
  return own
}
