import type { Role } from '../access/roles'
import { beginSecondStep } from '../access/second-step'
import { openSession } from '../access/session'
import { now } from '../clock'
import { db } from '../db/client'
import { layPending } from '../second-factor/pending'
import { demandOf } from '../second-factor/queries'
import type { SignedIn } from './authenticate'

/** Addresses of the step that follows the password. */
const STEPS = { code: '/sign-in/code', enrolment: '/sign-in/factor' } as const

/**
 * Lets someone in whose password, or link, was right: opens a session, or asks for what this account has to give
 * besides. @returns the step still to be taken; null where the session is open
 */
export async function enter(
  account: SignedIn & { role: Role },
  way: 'password' | 'link',
): Promise<string | null> {
  const demand = await demandOf(account)
  if (demand === 'nothing') {
    await openSession(account, way)
    return null
  }
  if (demand === 'enrolment') await layPending(db(), account.id, now())
  await beginSecondStep(account)
  return STEPS[demand]
}
