import type { Account } from '../access/actor'
import type { Tx } from '../db/client'
import { Invalid } from '../errors'

const WITH_FACTOR = { secondFactor: { setAt: { not: null } } } as const

type Rules = { adminsNeedFactor: boolean; everyoneNeedsFactor: boolean }

/**
 * From now on admins, or everybody, who signs in with a password needs a second factor. Whoever asks that of the others
 * has one, so that the council does not shut itself out; sessions of those without one end, and begin again with it.
 * @throws Invalid at the rule that was switched on
 */
export async function askForFactor(tx: Tx, admin: Account, rules: { before: Rules; settings: Rules }) {
  const { before, settings } = rules
  const asked = (['everyoneNeedsFactor', 'adminsNeedFactor'] as const).find(
    (rule) => settings[rule] && !before[rule],
  )
  if (!asked) return
  const self = { id: admin.id, OR: [WITH_FACTOR, { passwordHash: null }] }
  if ((await tx.account.count({ where: self })) === 0)
    throw new Invalid('check_fields', { [asked]: 'factor_first' })
  const whom = asked === 'adminsNeedFactor' ? { role: 'admin' as const } : {}
  await tx.account.updateMany({
    where: { ...whom, passwordHash: { not: null }, NOT: WITH_FACTOR },
    data: { sessionVersion: { increment: 1 } },
  })
}
