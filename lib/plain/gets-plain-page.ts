import type { IncomingHttpHeaders } from 'node:http'
import { carriesCookie, SESSION_COOKIE } from '../access/cookie-name'

/**
 * Whether a request is a visitor's browser asking for a page: every page works without scripts, so a visitor gets none
 * but our own. Who works here is signed in, and gets all. Requests of scripts themselves carry `rsc` or `next-action`.
 * @param route the pattern of the address; `isPage` knows which patterns are pages and not files
 */
export function getsPlainPage(
  { method, headers }: { method?: string; headers: IncomingHttpHeaders },
  route: string,
  isPage: (route: string) => boolean,
): boolean {
  if (method !== 'GET' && method !== 'POST') return false
  if (headers.rsc !== undefined || headers['next-action'] !== undefined) return false
  return !carriesCookie(SESSION_COOKIE, headers.cookie) && isPage(route)
}
