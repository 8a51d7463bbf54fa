import type { z } from 'zod'
import type { Actor } from '../access/actor'
import type { Tx } from '../db/client'
import { NotAllowedInState } from '../errors'
import type { Entry } from '../history/entries'
import { changeAccount } from '../people/change-account'
import { changeOwnAccount } from '../people/own-account'
import { requireOwnProof } from '../people/own-proof'
import type { accountInput } from '../people/schema'
import { type Owner, warnOwner } from '../people/warn-owner'
import { asksFactor } from './asks-factor'
import type { removeFactorInput } from './schema'

/** Takes the factor and its recovery codes away. @throws NotAllowedInState where there was none */
async function takeAway(tx: Tx, person: Owner, at: Date): Promise<Entry> {
  const { id: accountId, name } = person
  const { count } = await tx.secondFactor.deleteMany({ where: { accountId, setAt: { not: null } } })
  if (count === 0) throw new NotAllowedInState('no_factor')
  await tx.recoveryCode.deleteMany({ where: { accountId } })
  await warnOwner(tx, person, 'factor_removed', at)
  return { kind: 'account.factor_removed', about: { accountId }, name }
}

/** Does without a second factor again, where the council allows that. @throws Invalid where the password or the code is wrong */
export async function removeFactor(actor: Actor, input: z.infer<typeof removeFactorInput>, at?: Date) {
  const own = await requireOwnProof(actor, input)
  await changeOwnAccount(
    own,
    async ({ tx, account, at }) => {
      const settings = await tx.settings.findUnique({ where: { id: 1 } })
      if (asksFactor(account.role, settings)) throw new NotAllowedInState('factor_required')
      return { value: undefined, entry: await takeAway(tx, account, at) }
    },
    at,
  )
}

/** Helps someone who lost both app and recovery codes; their open sessions end, and the password alone opens again. */
export function resetFactor(actor: Actor, { accountId }: z.infer<typeof accountInput>, at?: Date) {
  return changeAccount(
    actor,
    accountId,
    async ({ tx, account, at }) => {
      const entry = await takeAway(tx, account, at)
      await tx.account.update({ where: { id: accountId }, data: { sessionVersion: { increment: 1 } } })
      return { value: { accountId }, entry }
    },
    at,
  )
}
