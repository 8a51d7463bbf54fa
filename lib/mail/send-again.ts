import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { NotAllowedInState, NotFound } from '../errors'
import { change } from '../history/change'
import { sendLater } from './queue-mail'
import type { sendAgainInput } from './schema'

/** Gives mail that failed, or was kept, to the queue once more; it keeps its Message-ID. */
export async function sendAgain(actor: Actor, { id }: z.infer<typeof sendAgainInput>, at?: Date) {
  const admin = requireMay(actor, 'mail.manage')
  return change(
    admin,
    async (tx) => {
      const idle = { id, state: { in: ['failed' as const, 'kept' as const] } }
      const { count } = await tx.mail.updateMany({ where: idle, data: { state: 'waiting', lastError: null } })
      const mail = await tx.mail.findUnique({ where: { id }, select: { id: true, subject: true } })
      if (!mail) throw new NotFound('no_such_mail')
      if (count === 0) throw new NotAllowedInState('mail_not_idle')
      await sendLater(tx, id)
      return { value: { id }, entry: { kind: 'mail.sent_again', about: {}, subject: mail.subject } }
    },
    at,
  )
}
