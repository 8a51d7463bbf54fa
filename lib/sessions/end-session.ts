import { z } from 'zod'
import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'
import { NotFound } from '../errors'
import { changeOwnAccount } from '../people/own-account'
import { tellSecurity } from '../watch/tell-security'

export const endSessionInput = z.object({ sessionId: z.uuid('no_such_session') })
export const endAllInput = z.object({})

/** Signs one of one's own browsers out. @throws NotFound where it is gone, or somebody else's */
export async function endSession(actor: Actor, { sessionId }: z.infer<typeof endSessionInput>) {
  const own = requireMay(actor, 'account.own')
  const { count } = await db().session.deleteMany({ where: { id: sessionId, accountId: own.id } })
  if (count === 0) throw new NotFound('no_such_session')
  tellSecurity('session.ended', { account: own.id })
}

/** Signs out everywhere, here too: every token of the account is worth nothing from now on. */
export async function endAllSessions(actor: Actor, _input: z.infer<typeof endAllInput>, at?: Date) {
  await changeOwnAccount(
    actor,
    async ({ tx, account }) => {
      await tx.session.deleteMany({ where: { accountId: account.id } })
      await tx.account.update({ where: { id: account.id }, data: { sessionVersion: { increment: 1 } } })
      const about = { accountId: account.id }
      return { value: undefined, entry: { kind: 'account.sessions_ended', about, name: account.name } }
    },
    at,
  )
}
