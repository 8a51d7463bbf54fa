import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { openSession } from '../access/session'
import { requireGoodPassword } from './good-password'
import { changeOwnAccount, requireOwnPassword } from './own-account'
import { hashPassword } from './passwords'
import type { changePasswordInput } from './schema'

/**
 * A new password of one's own. Every session ends, and this browser's begins anew.
 * @throws Invalid at `currentPassword` or `password`
 */
export async function changePassword(actor: Actor, input: z.infer<typeof changePasswordInput>, at?: Date) {
  const own = await requireOwnPassword(actor, input.currentPassword)
  const passwordHash = await hashPassword(input.password)
  const changed = await changeOwnAccount(
    own,
    async ({ tx, account }) => {
      requireGoodPassword(input.password, account)
      await tx.session.deleteMany({ where: { accountId: own.id } })
      const value = await tx.account.update({
        where: { id: own.id },
        data: { passwordHash, sessionVersion: { increment: 1 } },
      })
      return { value, entry: { kind: 'account.password_set', about: { accountId: own.id }, name: own.name } }
    },
    at,
  )
  await openSession(changed)
}
