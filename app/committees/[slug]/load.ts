import { cache } from 'react'
import { currentActor } from '@/lib/access/session'
import { committeeBoard } from '@/lib/committees/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

/** The board an address names, read once for its title and its page; null where there is no such committee. */
export const loadBoard = cache(async (slug: string) => {
  const [actor, settings] = await Promise.all([currentActor(), councilSettings()])
  const moment = momentOf(settings)
  return { actor, moment, board: await committeeBoard(actor, slug, moment) }
})
