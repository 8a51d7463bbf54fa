import { closeSession } from '@/lib/access/session'
import { requireSameOrigin } from '@/lib/actions/same-origin'
import { Forbidden } from '@/lib/errors'

/** Ends this browser's session. A form posts here, so that signing out needs no JavaScript. */
export async function POST(request: Request) {
  try {
    requireSameOrigin(request.headers)
  } catch (error) {
    if (error instanceof Forbidden) return new Response(null, { status: 403 })
    throw error
  }
  await closeSession()
  return new Response(null, { status: 303, headers: { location: '/' } })
}
