import { type Filters, firstPage, registerUrl } from '../commitments/filters'

export const FEEDS = ['calendar.ics', 'rss.xml', 'atom.xml'] as const
export type FeedFile = (typeof FEEDS)[number]

export const FEED_TYPES: Record<FeedFile, string> = {
  'calendar.ics': 'text/calendar',
  'rss.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
}

export const isFeedFile = (file: string): file is FeedFile => (FEEDS as readonly string[]).includes(file)

/** The address of a view as a calendar or a feed: the query is that of the register page. */
export function feedUrl(file: FeedFile, filters: Partial<Filters>, secret?: string): string {
  const [, query = ''] = registerUrl(firstPage(filters)).split('?')
  const params = new URLSearchParams(query)
  if (secret) params.set('key', secret)
  const said = params.toString()
  return `/feeds/${file}${said ? `?${said}` : ''}`
}

/** For the head of a page: the same view for programs, by media type. */
export function feedAlternates(filters: Partial<Filters>, site: string): Record<string, string> {
  return Object.fromEntries(
    FEEDS.map((file) => [FEED_TYPES[file], new URL(feedUrl(file, filters), site).href]),
  )
}
