import { toDate } from '../day'
import type { FeedItem } from './feed-item'
import type { FeedWords } from './feed-words'
import { document, element, text } from './xml'

export type News = {
  title: string
  description: string
  site: string
  /** Who speaks: the council. */
  author: string
  /** Address of the view, and of this feed of it. */
  page: string
  self: string
  language: string
  items: FeedItem[]
  changedAt: Date
}

const linkOf = ({ site }: News, { number }: FeedItem) => `${site}/commitments/${number}`

const paragraphs = (lines: string[]) => lines.map((line) => element('p', {}, text(line))).join('')

function entryOf(news: News, item: FeedItem, words: FeedWords): string {
  const link = linkOf(news, item)
  return element(
    'entry',
    {},
    element('id', {}, text(link)),
    element('title', { type: 'text' }, text(words.headline(item))),
    element('link', { href: link, rel: 'alternate', type: 'text/html' }),
    element('published', {}, toDate(item.madeOn).toISOString()),
    element('updated', {}, item.updatedAt.toISOString()),
    element('content', { type: 'html' }, text(paragraphs(words.lines(item)))),
  )
}

/** Atom (RFC 4287). */
export function toAtom(news: News, words: FeedWords): string {
  const { title, description, author, page, self, language, items, changedAt } = news
  return document(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
      element('id', {}, text(page)),
      element('title', { type: 'text' }, text(title)),
      element('subtitle', { type: 'text' }, text(description)),
      element('link', { href: page, rel: 'alternate', type: 'text/html' }),
      element('link', { href: self, rel: 'self', type: 'application/atom+xml' }),
      element('updated', {}, changedAt.toISOString()),
      element('author', {}, element('name', {}, text(author))),
      element('generator', {}, text('Gestand')),
      items.map((item) => entryOf(news, item, words)),
    ),
  )
}

function itemOf(news: News, item: FeedItem, words: FeedWords): string {
  const link = linkOf(news, item)
  return element(
    'item',
    {},
    element('title', {}, text(words.headline(item))),
    element('link', {}, text(link)),
    element('guid', { isPermaLink: 'true' }, text(link)),
    element('pubDate', {}, toDate(item.madeOn).toUTCString()),
    element('description', {}, text(paragraphs(words.lines(item)))),
  )
}

/** RSS 2.0, for readers that know nothing else. */
export function toRss(news: News, words: FeedWords): string {
  const { title, description, page, self, language, items, changedAt } = news
  return document(
    element(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      element(
        'channel',
        {},
        element('title', {}, text(title)),
        element('link', {}, text(page)),
        element('description', {}, text(description)),
        element('language', {}, text(language)),
        element('lastBuildDate', {}, changedAt.toUTCString()),
        element('atom:link', { href: self, rel: 'self', type: 'application/rss+xml' }),
        items.map((item) => itemOf(news, item, words)),
      ),
    ),
  )
}
