import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { changeAccount } from './change-account'
import { requireGoodPassword } from './good-password'
import { hashPassword } from './passwords'
import type { setPasswordInput } from './schema'
import { warnOwner } from './warn-owner'

/** Gives an account a first or a new password; sessions opened with the former one end. */
export async function setPassword(actor: Actor, input: z.infer<typeof setPasswordInput>, at?: Date) {
  requireMay(actor, 'people.manage') // before the costly hash
  const { accountId, password } = input
  const passwordHash = await hashPassword(password)
  return changeAccount(
    actor,
    accountId,
    async ({ tx, actor, account, at }) => {
      await requireGoodPassword(password, account)
      await tx.account.update({
        where: { id: accountId },
        data: { passwordHash, sessionVersion: { increment: 1 } },
      })
      if (account.passwordHash && account.id !== actor.id) await warnOwner(tx, account, 'password_set', at)
      return {
        value: { accountId },
        entry: { kind: 'account.password_set', about: { accountId }, name: account.name },
      }
    },
    at,
  )
}
