import 'server-only'
import { cookies } from 'next/headers'
import { now } from '../clock'
import { db } from '../db/client'
import type { SignedIn } from '../people/authenticate'
import { findToken, LIFE, makeToken, spendToken } from '../tokens/tokens'
import type { Account } from './actor'
import { cookieName, cookieOptions } from './cookie-name'

/** Between password and code: a cookie that says whose password was right, and opens nothing by itself. */

const COOKIE = 'gestand.second-step'

export async function beginSecondStep({ id }: Pick<SignedIn, 'id'>) {
  const token = await makeToken(db(), { purpose: 'second_step', accountId: id }, now())
  const maxAge = LIFE.second_step / 1000
  const store = await cookies()
  store.set(cookieName(COOKIE), token, { ...cookieOptions(), maxAge })
}

const readCookie = async () => (await cookies()).get(cookieName(COOKIE))?.value ?? ''

export type Halfway = { account: Account; signedIn: SignedIn }

/** Whose password was right in this browser, a few minutes ago; null where nobody's was. */
export async function halfwayIn(): Promise<Halfway | null> {
  const token = await readCookie()
  const found = token ? await findToken(db(), 'second_step', token, now()) : null
  if (!found?.accountId) return null
  const row = await db().account.findUnique({ where: { id: found.accountId } })
  if (!row || row.deactivatedAt) return null
  const { id, name, role, email, sessionVersion } = row
  return { account: { kind: 'account', id, name, role }, signedIn: { id, name, email, sessionVersion } }
}

/** Uses the step up. @returns whether it still stood */
export async function endSecondStep(): Promise<boolean> {
  const stood = await spendToken(db(), 'second_step', await readCookie(), now())
  const store = await cookies()
  store.delete({ name: cookieName(COOKIE), ...cookieOptions() })
  return stood
}
