import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeAccount } from './change-account'
import type { accountInput } from './schema'

/** Opens a closed account again, with the role and password it had. */
export function reactivateAccount(actor: Actor, { accountId }: z.infer<typeof accountInput>, at?: Date) {
  return changeAccount(
    actor,
    accountId,
    async ({ tx, account }) => {
      if (!account.deactivatedAt) throw new NotAllowedInState('already_active')
      if (account.nameWithdrawnAt) throw new NotAllowedInState('name_withdrawn_already')
      await tx.account.update({
        where: { id: accountId },
        data: { deactivatedAt: null, version: { increment: 1 } },
      })
      return {
        value: { accountId },
        entry: { kind: 'account.reactivated', about: { accountId }, name: account.name },
      }
    },
    at,
  )
}
