import { getLocale, getTranslations } from 'next-intl/server'
import { feedWords, type Say } from '@/components/feeds/feed-words'
import { viewName } from '@/components/feeds/view-name'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import { midnightOf } from '@/lib/clock'
import { askable, type Filters, readFilters, registerUrl } from '@/lib/commitments/filters'
import { registerLists } from '@/lib/commitments/register-lists'
import { env } from '@/lib/env'
import { toCalendar } from '@/lib/feeds/calendar'
import { type FeedFile, feedUrl } from '@/lib/feeds/feed-url'
import { changedAt, listNews, listTerms } from '@/lib/feeds/list-items'
import { toAtom, toRss } from '@/lib/feeds/news'
import { meetingsOf } from '@/lib/feeds/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

/** What any file made from a view begins with: its filters, its name, and the words it is told in. */
async function loadView(actor: Actor, given: Filters) {
  const filters = askable(actor, given)
  const { councilName, ...settings } = await councilSettings()
  const moment = momentOf(settings)
  const [language, t, s, lists] = await Promise.all([
    getLocale(),
    getTranslations('feeds'),
    getTranslations('states'),
    registerLists(moment.today, may(actor, 'desk.read')),
  ])
  const said = { feeds: t as unknown as Say, states: s as unknown as Say }
  const site = env().NEXTAUTH_URL.replace(/\/$/, '')
  const name = viewName(filters, lists, { ...said, council: councilName })
  const page = `${site}${registerUrl(filters)}`
  const words = feedWords({ ...said, language, moment })
  return { actor, filters, moment, language, lists, t, site, name, page, words, council: councilName }
}
type View = Awaited<ReturnType<typeof loadView>>

async function calendarOf({ actor, filters, moment, lists, t, words, name, page, ...view }: View) {
  const items = await listTerms(actor, filters, moment)
  const committee = lists.committees.find(({ slug }) => slug === filters.committee)
  const title = t('meeting', { name: committee?.shortName ?? '' })
  const held = committee ? await meetingsOf(committee.slug, moment.today) : []
  const meetings = held.map((meeting) => ({ ...meeting, title }))
  const modifiedAt = changedAt(items, midnightOf(moment.today))
  const { site, language } = view
  const about = { name, site, source: page, language, items, meetings, now: modifiedAt }
  return { body: toCalendar(about, words), modifiedAt }
}

async function newsOf(file: 'rss.xml' | 'atom.xml', view: View) {
  const { actor, filters, moment, t, site, name, page, language, council, words } = view
  const items = await listNews(actor, filters, moment)
  const modifiedAt = changedAt(items, midnightOf(moment.today))
  const self = `${site}${feedUrl(file, filters)}`
  const about = { title: name, description: t('description'), author: council, site, page, self, language }
  const news = { ...about, items, changedAt: modifiedAt }
  return { body: file === 'rss.xml' ? toRss(news, words) : toAtom(news, words), modifiedAt }
}

/** A view of the register as a calendar or a feed, with when it was last changed. */
export async function loadFeed(file: FeedFile, actor: Actor, query: Record<string, string>) {
  const view = await loadView(actor, readFilters(query))
  return file === 'calendar.ics' ? calendarOf(view) : newsOf(file, view)
}
