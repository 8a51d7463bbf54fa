import type { Account } from '../access/actor'
import { now } from '../clock'
import { db } from '../db/client'
import { councilSettings } from '../settings/queries'
import { asksFactor } from './asks-factor'
import { type Pending, readPending } from './pending'

/** What signing in asks of an account after its password. */
export type Demand = 'nothing' | 'code' | 'enrolment'

/** A council may ask a second factor of admins, or of everybody; who has one is always asked for it. */
export async function demandOf({ id, role }: Pick<Account, 'id' | 'role'>): Promise<Demand> {
  const factor = await db().secondFactor.findUnique({ where: { accountId: id }, select: { setAt: true } })
  if (factor?.setAt) return 'code'
  return asksFactor(role, await councilSettings()) ? 'enrolment' : 'nothing'
}

export type OwnFactor = { setAt: Date | null; codesLeft: number; pending: Pending | null }

/** The factor of one's own account, with what lies ready to be taken along. */
export async function findOwnFactor({ id: accountId }: Pick<Account, 'id'>): Promise<OwnFactor> {
  const [row, codesLeft] = await Promise.all([
    db().secondFactor.findUnique({ where: { accountId } }),
    db().recoveryCode.count({ where: { accountId } }),
  ])
  return { setAt: row?.setAt ?? null, codesLeft, pending: readPending(row, now()) }
}
