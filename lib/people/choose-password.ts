import type { z } from 'zod'
import type { Account } from '../access/actor'
import { now } from '../clock'
import { db } from '../db/client'
import { Forbidden } from '../errors'
import { change } from '../history/change'
import { findToken, spendToken } from '../tokens/tokens'
import { enter } from './enter'
import { requireGoodPassword } from './good-password'
import { hashPassword } from './passwords'
import type { choosePasswordInput } from './schema'
import { warnOwner } from './warn-owner'

const PURPOSES = ['invitation', 'reset'] as const

/** Whom a link is for, and whether it is their first password; null where it does not work (any more). */
export async function findLink(token: string, at: Date = now()) {
  for (const purpose of PURPOSES) {
    const found = await findToken(db(), purpose, token, at)
    const row = found && (await db().account.findUnique({ where: { id: found.accountId ?? '' } }))
    if (row && !row.deactivatedAt) return { purpose, account: row }
  }
  return null
}

/**
 * Gives an account the password its owner chose behind a link, and lets them in. The link works once; every session
 * of before ends. @throws Forbidden `link_over`; Invalid at `password`
 */
export async function choosePassword(
  _actor: unknown,
  { token, password }: z.infer<typeof choosePasswordInput>,
  at: Date = now(),
) {
  const link = await findLink(token, at)
  if (!link) throw new Forbidden('link_over')
  const { id, name, role } = link.account
  await requireGoodPassword(password, link.account)
  const passwordHash = await hashPassword(password)
  const owner: Account = { kind: 'account', id, name, role }
  const changed = await change(
    owner,
    async (tx) => {
      if (!(await spendToken(tx, link.purpose, token, at))) throw new Forbidden('link_over')
      await tx.session.deleteMany({ where: { accountId: id } })
      const data = { passwordHash, sessionVersion: { increment: 1 } }
      const value = await tx.account.update({ where: { id }, data })
      if (link.purpose === 'reset') await warnOwner(tx, link.account, 'password_set', at)
      return { value, entry: { kind: 'account.password_set', about: { accountId: id }, name } }
    },
    at,
  )
  return { step: await enter(changed, 'link') }
}
