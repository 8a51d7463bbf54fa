import 'server-only'
import { cookies } from 'next/headers'
import type { Actor } from '../access/actor'
import { cookieName, cookieOptions } from '../access/cookie-name'
import { JUST_WROTE } from '../watch/may-be-older'

const MINUTE = 60 // seconds; a copy that is further behind is not read from

/** After a visitor sent a form: for a minute they read what is newest, and so find what they wrote. */
export async function readNewest(actor: Actor) {
  if (actor.kind !== 'visitor' || !process.env.DATABASE_READ_URL) return
  const store = await cookies()
  store.set(cookieName(JUST_WROTE), '1', { ...cookieOptions(), maxAge: MINUTE })
}
