import { cookies } from 'next/headers'
import { pathBack } from '@/components/shell/path-back'
import { isLanguage, LANGUAGE_COOKIE } from '@/i18n/languages'
import { cookieName, cookieOptions } from '@/lib/access/cookie-name'
import { requireSameOrigin } from '@/lib/actions/same-origin'
import { Forbidden } from '@/lib/errors'

const YEAR = 365 * 24 * 60 * 60 // seconds

/** Keeps the reader's choice of language and brings them back to where they were. */
export async function POST(request: Request) {
  try {
    requireSameOrigin(request.headers)
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
  const language = (await request.formData()).get('language')
  const store = await cookies()
  if (isLanguage(language))
    store.set(cookieName(LANGUAGE_COOKIE), language, { ...cookieOptions(), maxAge: YEAR })
  const location = pathBack(request.headers.get('referer'), request.headers.get('host'))
  return new Response(null, { status: 303, headers: { location } })
}
