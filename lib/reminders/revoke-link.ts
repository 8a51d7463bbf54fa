import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState } from '../errors'
import { change } from '../history/change'
import { lockReminder } from './renew-link'
import type { linkInput } from './schema'

/** Ends a link before its time. What was answered through it stays. */
export async function revokeLink(actor: Actor, { id }: z.infer<typeof linkInput>, at?: Date) {
  const account = requireMay(actor, 'reminder.send')
  return change(
    account,
    async (tx, at) => {
      const { holder, roundId, revokedAt } = await lockReminder(tx, id)
      if (revokedAt) throw new NotAllowedInState('link_revoked_already')
      await tx.reminder.update({ where: { id }, data: { revokedAt: at } })
      return { value: { roundId }, entry: { kind: 'reminder.link_revoked', about: {}, holder } }
    },
    at,
  )
}
