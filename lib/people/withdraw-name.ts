import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { dayOf } from '../clock'
import { toDate } from '../day'
import type { Tx } from '../db/client'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import type { Entry } from '../history/entries'
import { closeOff, forgetHolder } from './forget-name'
import type { withdrawNameInput } from './schema'

async function ofAccount(tx: Tx, accountId: string, at: Date): Promise<Entry> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${accountId}::uuid FOR UPDATE`
  const account = await tx.account.findUnique({ where: { id: accountId } })
  if (!account) throw new NotFound('no_such_account')
  if (account.nameWithdrawnAt) throw new NotAllowedInState('name_withdrawn_already')
  if (!account.deactivatedAt) throw new NotAllowedInState('account_still_open')
  const entries = await closeOff(tx, accountId, at)
  return { kind: 'account.name_withdrawn', about: { accountId }, entries }
}

async function ofHolder(tx: Tx, holder: string, at: Date): Promise<Entry> {
  await tx.$queryRaw`SELECT 1 FROM "OfficeTerm" WHERE "holder" = ${holder} ORDER BY "id" FOR UPDATE`
  const terms = await tx.officeTerm.findMany({ where: { holder }, select: { to: true } })
  if (terms.length === 0) throw new NotAllowedInState('name_withdrawn_already')
  const today = toDate(dayOf(at))
  if (terms.some(({ to }) => to === null || to >= today)) throw new NotAllowedInState('still_in_office')
  const entries = await forgetHolder(tx, holder)
  return { kind: 'office_term.name_withdrawn', about: {}, terms: terms.length, entries }
}

/**
 * Someone who left asks to be named no longer: a neutral term takes the place of their name on every page and in
 * history. History says that it was done, never whose name it was. It cannot be undone.
 */
export function withdrawName(actor: Actor, { who }: z.infer<typeof withdrawNameInput>, at?: Date) {
  const admin = requireMay(actor, 'people.manage')
  return change(
    admin,
    async (tx, at) => {
      const entry = who.accountId
        ? await ofAccount(tx, who.accountId, at)
        : await ofHolder(tx, who.holder, at)
      return { value: {}, entry }
    },
    at,
  )
}
