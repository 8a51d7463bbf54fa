import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { Invalid, NotAllowedInState } from '../errors'
import { forgetTries, spendTry } from '../limits/spend-try'
import { changeOwnAccount } from '../people/own-account'
import { warnOwner } from '../people/warn-owner'
import { readPending } from './pending'
import { hashRecoveryCode } from './recovery-codes'
import type { confirmFactorInput } from './schema'
import { lock } from './secret-box'
import { stepOf } from './totp'

/**
 * The app has the secret: from now on signing in asks for a code. The recovery codes that were shown hold from here,
 * and those of before no more. @throws Invalid at `code`, NotAllowedInState where nothing lies ready
 */
export async function confirmFactor(actor: Actor, input: z.infer<typeof confirmFactorInput>, at?: Date) {
  const own = requireMay(actor, 'account.own')
  await spendTry('second_factor.account', own.id)
  await changeOwnAccount(
    own,
    async ({ tx, account, at }) => {
      const accountId = account.id
      const pending = readPending(await tx.secondFactor.findUnique({ where: { accountId } }), at)
      if (!pending) throw new NotAllowedInState('factor_not_begun')
      const lastStep = stepOf(pending.secret, input.code.replace(/\s/g, ''), at)
      if (lastStep === null) throw new Invalid('check_fields', { code: 'code_wrong' })
      const secret = lock(pending.secret, accountId)
      const set = { secret, setAt: at, lastStep, pending: null, pendingAt: null }
      await tx.secondFactor.update({ where: { accountId }, data: set })
      await tx.recoveryCode.deleteMany({ where: { accountId } })
      const hashes = pending.codes.map((code) => ({ accountId, hash: hashRecoveryCode(code, accountId) }))
      await tx.recoveryCode.createMany({ data: hashes })
      await warnOwner(tx, account, 'factor_set', at)
      return {
        value: undefined,
        entry: { kind: 'account.factor_set', about: { accountId }, name: account.name },
      }
    },
    at,
  )
  await forgetTries('second_factor.account', own.id)
}
