import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { hashOfSecret } from '../access/secrets'
import type { Tx } from '../db/client'
import { NotFound } from '../errors'
import { change } from '../history/change'
import { expiryFrom, tokenOf } from './link'
import type { linkInput } from './schema'

/** The reminder, locked: two who change its link do so one after the other. @throws NotFound */
export async function lockReminder(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Reminder" WHERE "id" = ${id}::uuid FOR UPDATE`
  const reminder = await tx.reminder.findUnique({ where: { id } })
  if (!reminder) throw new NotFound('no_such_reminder')
  return reminder
}

/** Gives a holder a new link, and with it a new date; the old one opens no more. */
export async function renewLink(actor: Actor, { id }: z.infer<typeof linkInput>, at?: Date) {
  const account = requireMay(actor, 'reminder.send')
  return change(
    account,
    async (tx, at) => {
      const { edition: before, holder, roundId } = await lockReminder(tx, id)
      const edition = before + 1
      const data = {
        edition,
        tokenHash: hashOfSecret(tokenOf({ id, edition })),
        expiresAt: expiryFrom(at),
        revokedAt: null,
      }
      await tx.reminder.update({ where: { id }, data })
      return { value: { roundId }, entry: { kind: 'reminder.link_renewed', about: {}, holder } }
    },
    at,
  )
}
