import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { openSession } from '../access/session'
import { db } from '../db/client'
import { requireGoodPassword } from './good-password'
import { changeOwnAccount } from './own-account'
import { requireOwnProof } from './own-proof'
import { hashPassword } from './passwords'
import type { changePasswordInput } from './schema'
import { warnOwner } from './warn-owner'

/**
 * A new password of one's own. Every session ends, and this browser's begins anew.
 * @throws Invalid at `currentPassword`, `currentCode` or `password`
 */
export async function changePassword(actor: Actor, input: z.infer<typeof changePasswordInput>, at?: Date) {
  const asking = requireMay(actor, 'account.own')
  const named = await db().account.findUniqueOrThrow({ where: { id: asking.id } })
  await requireGoodPassword(input.password, named) // before a code is used up
  const own = await requireOwnProof(asking, input)
  const passwordHash = await hashPassword(input.password)
  const changed = await changeOwnAccount(
    own,
    async ({ tx, account, at }) => {
      await tx.session.deleteMany({ where: { accountId: own.id } })
      const value = await tx.account.update({
        where: { id: own.id },
        data: { passwordHash, sessionVersion: { increment: 1 } },
      })
      await warnOwner(tx, account, 'password_set', at)
      return { value, entry: { kind: 'account.password_set', about: { accountId: own.id }, name: own.name } }
    },
    at,
  )
  await openSession(changed, 'password')
}
