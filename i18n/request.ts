import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { cookieName } from '../lib/access/cookie-name'
import { isLanguage, LANGUAGE_COOKIE, type Language, preferredLanguage } from './languages'
import { NAMESPACES } from './namespaces'

async function messagesIn(language: Language) {
  const files = NAMESPACES.map(async (name) => [
    name,
    (await import(`../messages/${language}/${name}.json`)).default,
  ])
  return Object.fromEntries(await Promise.all(files))
}

/** The reader's language: chosen earlier, else what the browser asks for, else Dutch. Never part of the address. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(cookieName(LANGUAGE_COOKIE))?.value
  const language = isLanguage(chosen) ? chosen : preferredLanguage((await headers()).get('accept-language'))
  return { locale: language, messages: await messagesIn(language), timeZone: 'Europe/Amsterdam' }
})
