import { z } from 'zod'
import type { Actor } from '../access/actor'
import { may } from '../access/policy'
import { LIVE } from '../commitments/lifecycle'
import { db } from '../db/client'

const FIELDS = {
  id: true,
  name: true,
  email: true,
  role: true,
  partyId: true,
  version: true,
  deactivatedAt: true,
  passwordHash: true,
  secondFactor: { select: { setAt: true } },
  committees: {
    select: { committee: { select: { id: true, shortName: true } } },
    orderBy: { committee: { shortName: 'asc' } },
  },
} as const

type Row = {
  passwordHash: string | null
  secondFactor: { setAt: Date | null } | null
  committees: { committee: { id: string; shortName: string } }[]
}

/** The hash itself stays here. */
function toAccount<R extends Row>({ passwordHash, secondFactor, committees, ...row }: R) {
  return {
    ...row,
    canSignIn: passwordHash !== null,
    hasFactor: secondFactor?.setAt != null,
    committees: committees.map(({ committee }) => committee),
  }
}

/** How many live commitments still lie with each closed account: somebody else has to be given them. */
async function leftOpen(): Promise<Map<string, number>> {
  const rows = await db().commitment.groupBy({
    by: ['assigneeId'],
    where: { assignee: { deactivatedAt: { not: null } }, state: { in: [...LIVE] } },
    _count: true,
  })
  return new Map(rows.map(({ assigneeId, _count }) => [assigneeId ?? '', _count]))
}

/** Every account, the active ones first, with what closed ones left open; for those who manage people. */
export async function listAccounts(actor: Actor) {
  if (!may(actor, 'people.manage')) return []
  const [rows, left] = await Promise.all([
    db().account.findMany({ select: FIELDS, orderBy: { name: 'asc' } }),
    leftOpen(),
  ])
  const accounts = rows.map((row) => ({ ...toAccount(row), left: left.get(row.id) ?? 0 }))
  return [
    ...accounts.filter(({ deactivatedAt }) => !deactivatedAt),
    ...accounts.filter(({ deactivatedAt }) => deactivatedAt),
  ]
}

/** One account and how many open commitments it must see to; null where it is not there or not for this actor. */
export async function findAccount(actor: Actor, id: string) {
  if (!may(actor, 'people.manage') || !z.uuid().safeParse(id).success) return null
  const row = await db().account.findUnique({ where: { id }, select: FIELDS })
  if (!row) return null
  const open = await db().commitment.count({
    where: { assigneeId: id, state: { in: [...LIVE] } },
  })
  return { ...toAccount(row), open }
}
