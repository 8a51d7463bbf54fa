import { z } from 'zod'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { findReviewStamp } from '@/lib/documents/find-review-stamp'

/** What a review page that stays open asks, to know whether a colleague has changed anything. */
export async function GET(_request: Request, { params }: RouteContext<'/documents/[id]/review/stamp'>) {
  const [{ id }, actor] = await Promise.all([params, currentActor()])
  if (!may(actor, 'candidate.review') || !z.uuid().safeParse(id).success)
    return new Response(null, { status: 404 })
  const stamp = await findReviewStamp(actor, id)
  return new Response(stamp, { headers: { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' } })
}
