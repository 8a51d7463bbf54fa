import { getTranslations } from 'next-intl/server'
import type { Found } from '@/components/go/found'
import { currentActor } from '@/lib/access/session'
import { whereTo } from '../where-to'

/** The same answers as the page beside it, for the palette. */
export async function GET(request: Request) {
  const question = new URL(request.url).searchParams.get('q') ?? ''
  const [places, t] = await Promise.all([
    whereTo(await currentActor(), question),
    getTranslations('shell.go'),
  ])
  const found: Found = { places, words: t('found', { count: places.length }) }
  return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
}
