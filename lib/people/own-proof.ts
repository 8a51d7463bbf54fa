import type { Account, Actor } from '../access/actor'
import { type Act, requireMay } from '../access/policy'
import { now } from '../clock'
import { db } from '../db/client'
import { Invalid } from '../errors'
import { forgetTries, spendTry } from '../limits/spend-try'
import { checkCode } from '../second-factor/check-code'
import { demandOf } from '../second-factor/queries'
import { tellSecurity } from '../watch/tell-security'
import { passwordMatches } from './passwords'
import type { Proof } from './proof-schema'

/** Asks for the second step again as well, where there is one. @throws Invalid at `currentCode` */
async function requireCode(own: Account, code: string) {
  if ((await demandOf(own)) !== 'code') return
  if (code === '') throw new Invalid('check_fields', { currentCode: 'code_missing' })
  if (await checkCode(own, code, now())) return
  tellSecurity('second_step.failed', { account: own.id })
  throw new Invalid('check_fields', { currentCode: 'code_wrong' })
}

/**
 * A browser that was left open is not its owner: all that signing in asks is asked again for what changes a door.
 * @throws Invalid at `currentPassword` or `currentCode`; Forbidden `too_many_tries`
 */
export async function requireOwnProof(actor: Actor, { currentPassword = '', currentCode = '' }: Proof) {
  const own = requireMay(actor, 'account.own')
  if (currentPassword === '') throw new Invalid('check_fields', { currentPassword: 'password_missing' })
  await spendTry('own_password.account', own.id)
  const { passwordHash } = await db().account.findUniqueOrThrow({ where: { id: own.id } })
  if (!(await passwordMatches(passwordHash, currentPassword))) {
    tellSecurity('own_password.failed', { account: own.id })
    throw new Invalid('check_fields', { currentPassword: 'password_wrong' })
  }
  await requireCode(own, currentCode)
  await forgetTries('own_password.account', own.id)
  return own
}

/**
 * A verb that opens a door for somebody else, done only by who shows again that it is them. Who signs in through the
 * identity provider has nothing to show here, and is let through.
 * @param when whether this input opens one; without it each does
 */
export function inPerson<I extends object, R>(
  act: Act,
  verb: (actor: Actor, input: I) => Promise<R>,
  when: (input: I) => boolean = () => true,
) {
  return async (actor: Actor, { currentPassword, currentCode, ...rest }: I & Proof): Promise<R> => {
    const own = requireMay(actor, act)
    const input = rest as unknown as I
    const { password } = await proofAskedOf(own)
    if (password && when(input)) await requireOwnProof(own, { currentPassword, currentCode })
    return verb(actor, input)
  }
}

/** What someone can be asked for: a form shows fields for it. */
export type AskedProof = { password: boolean; code: boolean }

export async function proofAskedOf(account: Account): Promise<AskedProof> {
  const { id } = account
  const password = (await db().account.count({ where: { id, passwordHash: { not: null } } })) > 0
  return { password, code: password && (await demandOf(account)) === 'code' }
}
