import 'server-only'
import { currentActor } from '../access/session'
import { Forbidden, NotFound } from '../errors'
import { tellSecurity } from '../watch/tell-security'

/** Told where they happen, with more than is known here. */
const TOLD = new Set(['foreign_origin', 'too_many_tries', 'sign_in_failed'])

/**
 * Has the log say that somebody asked for what is not theirs, or for what they may not know to be there. What is not a
 * refusal of that kind is left alone.
 */
export async function tellRefusal(error: unknown) {
  if (!(error instanceof Forbidden || error instanceof NotFound) || TOLD.has(error.code)) return
  const actor = await currentActor()
  tellSecurity('act.refused', { code: error.code, ...(actor.kind === 'account' && { account: actor.id }) })
}
