import type { z } from 'zod'
import type { Actor } from '../access/actor'
import type { Tx } from '../db/client'
import { NotAllowedInState } from '../errors'
import type { Entry } from '../history/entries'
import { changeAccount } from '../people/change-account'
import { changeOwnAccount, requireOwnPassword } from '../people/own-account'
import type { accountInput } from '../people/schema'
import type { removeFactorInput } from './schema'

/** Takes the factor and its recovery codes away. @throws NotAllowedInState where there was none */
async function takeAway(tx: Tx, { id: accountId, name }: { id: string; name: string }): Promise<Entry> {
  const { count } = await tx.secondFactor.deleteMany({ where: { accountId, setAt: { not: null } } })
  if (count === 0) throw new NotAllowedInState('no_factor')
  await tx.recoveryCode.deleteMany({ where: { accountId } })
  return { kind: 'account.factor_removed', about: { accountId }, name }
}

/** Does without a second factor again, where the council allows that. @throws Invalid where the password is wrong */
export async function removeFactor(actor: Actor, input: z.infer<typeof removeFactorInput>, at?: Date) {
  const own = await requireOwnPassword(actor, input.currentPassword)
  await changeOwnAccount(
    own,
    async ({ tx, account }) => {
      const settings = await tx.settings.findUnique({ where: { id: 1 } })
      if (account.role === 'admin' && settings?.adminsNeedFactor)
        throw new NotAllowedInState('factor_required')
      return { value: undefined, entry: await takeAway(tx, account) }
    },
    at,
  )
}

/** Helps someone who lost both app and recovery codes; their open sessions end, and the password alone opens again. */
export function resetFactor(actor: Actor, { accountId }: z.infer<typeof accountInput>, at?: Date) {
  return changeAccount(
    actor,
    accountId,
    async ({ tx, account }) => {
      const entry = await takeAway(tx, account)
      await tx.account.update({ where: { id: accountId }, data: { sessionVersion: { increment: 1 } } })
      return { value: { accountId }, entry }
    },
    at,
  )
}
