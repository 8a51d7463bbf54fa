import { cookies } from 'next/headers'
import { pathBack } from '@/components/shell/path-back'
import { isLanguage, LANGUAGE_COOKIE } from '@/i18n/languages'
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
  const secure = (process.env.NEXTAUTH_URL ?? '').startsWith('https://')
  const store = await cookies()
  if (isLanguage(language))
    store.set(LANGUAGE_COOKIE, language, { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: YEAR })
  const location = pathBack(request.headers.get('referer'), request.headers.get('host'))
  return new Response(null, { status: 303, headers: { location } })
}
