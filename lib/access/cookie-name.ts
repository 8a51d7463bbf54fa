/** Whether people come here over HTTPS; a build knows no configuration, so this asks at each request. */
export const isSecure = () => (process.env.NEXTAUTH_URL ?? '').startsWith('https://')

/** A cookie's name here. Over HTTPS its beginning has browsers keep it to this host alone, and to all of it. */
export const cookieName = (name: string) => `${isSecure() ? '__Host-' : ''}${name}`

/** What every cookie of ours has in common, as its name over HTTPS demands. */
export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const

export const SESSION_COOKIE = 'next-auth.session-token'

/** Whether a request's cookies hold one of ours, whatever it is worth. */
export const carriesCookie = (name: string, cookies = '') =>
  cookies.split(/; */).some((cookie) => cookie.startsWith(`${name}=`) || cookie.startsWith(`__Host-${name}=`))
