import { Forbidden } from '../errors'
import { tellSecurity } from '../watch/tell-security'

/**
 * Every change must come from a page of ours. Next itself lets an action without an Origin header through, so a
 * missing one is refused here, like `null` and a foreign one.
 * @throws Forbidden
 */
export function requireSameOrigin(headers: Headers) {
  const origin = headers.get('origin')
  const host = headers.get('host')
  if (origin && host && URL.canParse(origin) && new URL(origin).host === host) return
  tellSecurity('origin.refused', { code: origin === 'null' ? 'null' : origin ? 'foreign' : 'missing' })
  throw new Forbidden('foreign_origin')
}
