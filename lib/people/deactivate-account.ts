import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeAccount, requireAnotherAdmin } from './change-account'
import type { accountInput } from './schema'

/** Closes an account: its sessions end at once. What it did and what is assigned to it stay as they are. */
export function deactivateAccount(actor: Actor, { accountId }: z.infer<typeof accountInput>, at?: Date) {
  return changeAccount(
    actor,
    accountId,
    async ({ tx, actor, account, at }) => {
      if (account.deactivatedAt) throw new NotAllowedInState('already_deactivated')
      if (accountId === actor.id) throw new NotAllowedInState('not_oneself')
      if (account.role === 'admin') await requireAnotherAdmin(tx, accountId)
      await tx.account.update({
        where: { id: accountId },
        data: { deactivatedAt: at, sessionVersion: { increment: 1 }, version: { increment: 1 } },
      })
      return {
        value: { accountId },
        entry: { kind: 'account.deactivated', about: { accountId }, name: account.name },
      }
    },
    at,
  )
}
