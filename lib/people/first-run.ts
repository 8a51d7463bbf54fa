import { now } from '../clock'
import { db } from '../db/client'
import { env } from '../env'
import { findToken, makeToken } from '../tokens/tokens'

/** Apart from what the link opens: the server asks this as it starts, before there are requests and sessions. */

/** Whether the first admin still has to be made. */
export const isFirstRun = async () => (await db().account.count()) === 0

/** A link that makes the first admin, for a day; null once there is an account. */
export async function makeSetUpLink(at: Date = now()): Promise<string | null> {
  if (!(await isFirstRun())) return null
  const token = await makeToken(db(), { purpose: 'set_up', accountId: null }, at)
  return new URL(`/set-up?token=${token}`, env().NEXTAUTH_URL).toString()
}

export const isSetUpLink = async (token: string) =>
  (await findToken(db(), 'set_up', token, now())) !== null && (await isFirstRun())
