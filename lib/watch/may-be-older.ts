/** Set for a minute after a visitor sent a form, so that they find what they wrote. */
export const JUST_WROTE = 'gestand-just-wrote'

/** Someone who is signed in, or whose browser says that it just wrote, reads what is newest. */
const READS_NEWEST = new RegExp(`(?:^|; *)(?:(?:__Secure-)?next-auth\\.session-token|${JUST_WROTE})=`)
/** Reads that may lead to a write: signing in through an identity provider. Machines that ask how it goes ask here, too. */
const NEWEST_ROUTES = /^\/(?:api|sign-in)(?:\/|$)/

/** Whether a request may be answered from a copy that is some seconds behind: a visitor who only reads. */
export function mayBeOlder(method: string, route: string, cookie = ''): boolean {
  const reads = method === 'GET' || method === 'HEAD'
  return reads && !NEWEST_ROUTES.test(route) && !READS_NEWEST.test(cookie)
}
