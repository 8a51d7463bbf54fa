import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Tx } from '../db/client'
import { NotAllowedInState, NotFound } from '../errors'
import { type Changed, change } from '../history/change'
import { shortNames } from './committees'

type Loaded = Awaited<ReturnType<typeof load>>
type AccountWork = { tx: Tx; actor: Account; account: Loaded; at: Date }

async function load(tx: Tx, accountId: string) {
  // Admins first and always in this order: two demotions at once wait for each other, and the second sees the first.
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "role" = 'admin' ORDER BY "id" FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR NO KEY UPDATE`
  const account = await tx.account.findUnique({
    where: { id: accountId },
    include: { party: true, committees: { include: { committee: true } } },
  })
  if (!account) throw new NotFound('no_such_account')
  const committees = account.committees.map(({ committee }) => committee)
  return { ...account, committees, seats: shortNames(committees) }
}

/** What every verb on an existing account does first: allowed, locked, loaded; then its own work and its entry. */
export async function changeAccount<T>(
  actor: Actor,
  accountId: string,
  work: (context: AccountWork) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const admin = requireMay(actor, 'people.manage')
  return change(
    admin,
    async (tx, at) => work({ tx, actor: admin, account: await load(tx, accountId), at }),
    at,
  )
}

/**
 * Someone must be able to give the next admin their role.
 * @throws NotAllowedInState where nobody else could: no other active admin who can sign in
 */
export async function requireAnotherAdmin(tx: Tx, accountId: string) {
  const others = await tx.account.count({
    where: { role: 'admin', deactivatedAt: null, passwordHash: { not: null }, id: { not: accountId } },
  })
  if (others === 0) throw new NotAllowedInState('last_admin')
}
