import { cache } from 'react'
import type { Account, Actor } from '../access/actor'
import { may } from '../access/policy'
import { db } from '../db/client'

const byName = { orderBy: { name: 'asc' } } as const
const named = { id: true, slug: true, name: true } as const

/** The committees by short name, the departments and the portfolios by name; each read once per request. */
export const listCommittees = cache(() =>
  db().committee.findMany({ select: { ...named, shortName: true }, orderBy: { shortName: 'asc' } }),
)
export const listDepartments = cache(() => db().department.findMany({ select: named, ...byName }))
export const listPortfolios = cache(() => db().portfolio.findMany({ select: named, ...byName }))

/** The lists that forms and filters choose from, read once per request. */
export const choices = cache(async () => {
  const [committees, portfolios, departments, parties] = await Promise.all([
    listCommittees(),
    listPortfolios(),
    listDepartments(),
    db().party.findMany({ select: named, ...byName }),
  ])
  return { committees, portfolios, departments, parties }
})

/** Whether this person sits in the council for a party, and so speaks there in public. */
export async function hasParty(account: Account): Promise<boolean> {
  return (await db().account.count({ where: { id: account.id, partyId: { not: null } } })) > 0
}

/** Accounts that can be given work; for those who may assign. */
export async function listAssignable(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, 'commitment.assign')) return []
  return db().account.findMany({
    where: { deactivatedAt: null },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}

export async function ownAddress({ id }: Account): Promise<string> {
  return (await db().account.findUniqueOrThrow({ where: { id }, select: { email: true } })).email
}
