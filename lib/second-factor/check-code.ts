import type { Account } from '../access/actor'
import { db } from '../db/client'
import { Invalid } from '../errors'
import { change } from '../history/change'
import { forgetTries, spendTry } from '../limits/spend-try'
import { warnOwner } from '../people/warn-owner'
import { hashRecoveryCode } from './recovery-codes'
import { unlock } from './secret-box'
import { stepOf } from './totp'

const FROM_APP = /^\d{6}$/

/**
 * Whether this is a code of the account's app that was not used before, or one of its recovery codes, which is then
 * used up. @throws Forbidden `too_many_tries`
 */
export async function checkCode(account: Account, given: string, at: Date): Promise<boolean> {
  await spendTry('second_factor.account', account.id)
  const code = given.replace(/\s/g, '')
  const good = FROM_APP.test(code)
    ? await spendStep(account.id, code, at)
    : await spendRecovery(account, code, at)
  if (good) await forgetTries('second_factor.account', account.id)
  return good
}

/** The row remembers the last step: of two requests with one code, the database lets one through. */
async function spendStep(accountId: string, code: string, at: Date): Promise<boolean> {
  const factor = await db().secondFactor.findUnique({ where: { accountId } })
  const secret = factor?.secret && unlock(factor.secret, accountId)
  const step = secret ? stepOf(secret, code, at) : null
  if (step === null) return false
  const { count } = await db().secondFactor.updateMany({
    where: { accountId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return count === 1
}

/** A recovery code that is used is told: its owner may not have used it. */
async function spendRecovery(account: Account, code: string, at: Date): Promise<boolean> {
  const accountId = account.id
  const known = { hash: hashRecoveryCode(code, accountId), accountId }
  if ((await db().recoveryCode.count({ where: known })) === 0) return false
  return change(
    account,
    async (tx, at) => {
      const { count } = await tx.recoveryCode.deleteMany({ where: known })
      if (count === 0) throw new Invalid('check_fields', { code: 'code_wrong' })
      const left = await tx.recoveryCode.count({ where: { accountId } })
      await warnOwner(
        tx,
        await tx.account.findUniqueOrThrow({ where: { id: accountId } }),
        'recovery_code_used',
        at,
      )
      const entry = {
        kind: 'account.recovery_code_used' as const,
        about: { accountId },
        name: account.name,
        left,
      }
      return { value: true, entry }
    },
    at,
  )
}
