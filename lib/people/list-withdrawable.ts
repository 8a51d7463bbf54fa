import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { type IsoDay, toDate } from '../day'
import { db } from '../db/client'
import { WITHDRAWN_NAME } from './forget-name'

/** Whose name can be withdrawn: closed accounts, and those who held an office and hold none today. @throws Forbidden */
export async function listWithdrawable(actor: Actor, today: IsoDay) {
  requireMay(actor, 'people.manage')
  const [accounts, terms] = await Promise.all([
    db().account.findMany({
      where: { deactivatedAt: { not: null }, nameWithdrawnAt: null },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    db().officeTerm.findMany({
      where: { holder: { not: WITHDRAWN_NAME } },
      select: { holder: true, to: true },
      orderBy: { holder: 'asc' },
    }),
  ])
  const inOffice = new Set(
    terms.filter(({ to }) => to === null || to >= toDate(today)).map(({ holder }) => holder),
  )
  const former = [...new Set(terms.map(({ holder }) => holder))].filter((holder) => !inOffice.has(holder))
  return [
    ...accounts.map(({ id, name }) => ({ who: `account:${id}`, kind: 'account' as const, name })),
    ...former.map((name) => ({ who: `holder:${name}`, kind: 'holder' as const, name })),
  ]
}
