import { closeSession } from '@/lib/access/session'
import { requireSameOrigin } from '@/lib/actions/same-origin'
import { Forbidden } from '@/lib/errors'

/** What the browser may still hold of what was read here; the choice of language is in a cookie, and stays. */
const CLEARED = '"cache", "storage"'

/** Ends this browser's session. A form posts here, so that signing out needs no JavaScript. */
export async function POST(request: Request) {
  try {
    requireSameOrigin(request.headers)
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
  await closeSession()
  const headers = { location: '/', 'Clear-Site-Data': CLEARED }
  return new Response(null, { status: 303, headers })
}
