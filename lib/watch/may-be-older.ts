import { carriesCookie, SESSION_COOKIE } from '../access/cookie-name'

/** Set for a minute after a visitor sent a form, so that they find what they wrote. */
export const JUST_WROTE = 'gestand-just-wrote'

/** Someone who is signed in, or whose browser says that it just wrote, reads what is newest. */
const readsNewest = (cookies: string) =>
  carriesCookie(SESSION_COOKIE, cookies) || carriesCookie(JUST_WROTE, cookies)
/** What the public reads of the register. All else is read where it is newest: a link with a secret may be seconds old. */
const MAY_BE_OLDER = /^\/(?:$|(?:commitments|committees|documents|figures|help|portfolios)(?:\/|$))/

/** Whether a request may be answered from a copy that is some seconds behind: a visitor who only reads. */
export function mayBeOlder(method: string, route: string, cookie = ''): boolean {
  const reads = method === 'GET' || method === 'HEAD'
  return reads && MAY_BE_OLDER.test(route) && !readsNewest(cookie)
}
