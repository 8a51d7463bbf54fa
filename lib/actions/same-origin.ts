import { Forbidden } from '../errors'

/**
 * Every change must come from a page of ours. Next itself lets an action without an Origin header through, so a
 * missing one is refused here, like `null` and a foreign one.
 * @throws Forbidden
 */
export function requireSameOrigin(headers: Headers) {
  const origin = headers.get('origin')
  const host = headers.get('host')
  if (!origin || origin === 'null' || !host) throw new Forbidden('foreign_origin')
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Forbidden('foreign_origin')
}
