import { currentActor } from '@/lib/access/session'
import { whereTo } from '../where-to'

/** The same answers as the page beside it, for the palette. */
export async function GET(request: Request) {
  const question = new URL(request.url).searchParams.get('q') ?? ''
  const answers = await whereTo(await currentActor(), question)
  return Response.json(answers, { headers: { 'Cache-Control': 'no-store' } })
}
