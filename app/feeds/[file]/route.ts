import { type Actor, VISITOR } from '@/lib/access/actor'
import { conditional } from '@/lib/answers/conditional'
import { FEED_TYPES, isFeedFile } from '@/lib/feeds/feed-url'
import { findFeedReader } from '@/lib/feeds/queries'
import { loadFeed } from '../load-feed'

const NOT_FOUND = { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } }
const OPEN = { 'Access-Control-Allow-Origin': '*' }
const SECRET = { 'Cache-Control': 'private, no-cache', 'Referrer-Policy': 'no-referrer' }

/** Programs do not sign in: what is public, or what the owner of a secret address may read. */
const readerOf = async (secret: string | null): Promise<Actor | null> =>
  secret === null ? VISITOR : findFeedReader(secret)

/** A view of the register as a calendar or a feed. */
export async function GET(request: Request, { params }: RouteContext<'/feeds/[file]'>) {
  const { file } = await params
  const { searchParams } = new URL(request.url)
  const secret = searchParams.get('key')
  const actor = isFeedFile(file) ? await readerOf(secret) : null
  if (!actor || !isFeedFile(file)) return new Response('404', NOT_FOUND)
  return conditional(request, {
    ...(await loadFeed(file, actor, Object.fromEntries(searchParams))),
    type: `${FEED_TYPES[file]}; charset=utf-8`,
    headers: { Vary: 'Accept-Language, Cookie', ...(secret === null ? OPEN : SECRET) },
  })
}

export const dynamic = 'force-dynamic'
