import type { Account } from '../access/actor'
import type { Tx } from '../db/client'
import { Invalid } from '../errors'

const WITH_FACTOR = { secondFactor: { setAt: { not: null } } } as const

/**
 * From now on an admin who signs in with a password needs a second factor. Whoever asks that of the others has one, so
 * that the council does not shut itself out; sessions of admins without one end, and begin again with it.
 * @throws Invalid at `adminsNeedFactor`
 */
export async function askAdminsForFactor(tx: Tx, admin: Account) {
  const self = { id: admin.id, OR: [WITH_FACTOR, { passwordHash: null }] }
  if ((await tx.account.count({ where: self })) === 0)
    throw new Invalid('check_fields', { adminsNeedFactor: 'factor_first' })
  await tx.account.updateMany({
    where: { role: 'admin', passwordHash: { not: null }, NOT: WITH_FACTOR },
    data: { sessionVersion: { increment: 1 } },
  })
}
