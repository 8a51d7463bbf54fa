import { encode } from 'next-auth/jwt'
import type { Account, Actor } from '../../lib/access/actor'
import { VISITOR } from '../../lib/access/actor'
import type { Role } from '../../lib/access/roles'
import { db } from '../../lib/db/client'
import { addSession } from '../../lib/sessions/keep-session'
import { account } from '../testing/council'

/** Everyone who may stand before a door. */
export const ASKERS = ['visitor', 'member', 'staff', 'admin', 'deactivated', 'ended'] as const
export type AskerName = (typeof ASKERS)[number]

export type Asker = {
  /** Whom the policy has to do with. */
  actor: Actor
  /** Whose account the cookie names, if any. */
  account: Account | null
  cookie: string | null
}

const ROLES: Record<Exclude<AskerName, 'visitor'>, Role> = {
  member: 'member',
  staff: 'staff',
  admin: 'admin',
  deactivated: 'admin',
  ended: 'admin',
}

export async function cookieOf({ id }: Account): Promise<string> {
  const { sessionVersion } = await db().account.findUniqueOrThrow({ where: { id } })
  const sessionId = await addSession(id, 'a browser', new Date())
  const token = { accountId: id, sessionVersion, sessionId }
  const value = await encode({ token, secret: process.env.NEXTAUTH_SECRET as string })
  return `next-auth.session-token=${value}`
}

/** Someone new of this kind, with the cookie their browser would send. */
export async function makeAsker(name: AskerName): Promise<Asker> {
  if (name === 'visitor') return { actor: VISITOR, account: null, cookie: null }
  const someone = await account(ROLES[name], name)
  const cookie = await cookieOf(someone)
  const where = { id: someone.id }
  if (name === 'deactivated') await db().account.update({ where, data: { deactivatedAt: new Date() } })
  if (name === 'ended') await db().account.update({ where, data: { sessionVersion: { increment: 1 } } })
  const shut = name === 'deactivated' || name === 'ended'
  return { actor: shut ? VISITOR : someone, account: someone, cookie }
}
