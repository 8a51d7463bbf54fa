import { parseFeed } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { toAtom, toRss } from './news'
import { feedItem, NASTY, plainWords } from './testing/item'

const about = {
  title: 'Toezeggingen <Zorg>',
  description: 'Wat is beloofd & wanneer',
  site: 'https://gestand.example',
  author: 'Gemeente Proef & Co',
  page: 'https://gestand.example/commitments?committee=zorg&year=2026',
  self: 'https://gestand.example/feeds/x?committee=zorg&year=2026',
  language: 'nl',
  changedAt: new Date('2026-02-02T10:00:00Z'),
}
const clean = NASTY.replace('\u0007', '')
const items = [feedItem(), feedItem({ number: 'T2026-0005', title: NASTY, quote: NASTY })]
const MAKERS = { rss: toRss, atom: toAtom }

describe.each(['rss', 'atom'] as const)('%s, read back by another program', (kind) => {
  const written = MAKERS[kind]({ ...about, items }, plainWords)
  const feed = parseFeed(written)

  it('is a feed of its kind, with its name and its page', () => {
    expect(feed?.type).toBe(kind)
    expect(feed?.title).toBe(about.title)
    expect(feed?.description).toBe(about.description)
    expect(feed?.link).toBe(about.page)
    expect(feed?.updated).toEqual(about.changedAt)
  })

  it('has an entry per commitment that leads to it', () => {
    expect(feed?.items.map(({ link }) => link)).toEqual([
      'https://gestand.example/commitments/T2026-0004',
      'https://gestand.example/commitments/T2026-0005',
    ])
    expect(feed?.items[0]?.id).toBe('https://gestand.example/commitments/T2026-0004')
  })

  it('tells the window with its phrase and what was assumed', () => {
    expect(feed?.items[0]?.description).toBe(
      '<p>Zo gezegd: voor de zomer</p><p>Aangenomen: year</p><p>De raad ontvangt een brief.</p>',
    )
  })

  it('lets no title or quote write markup', () => {
    expect(feed?.items[1]?.title).toBe(`T2026-0005 ${clean}`)
    expect(feed?.items[1]?.description).not.toContain('<b>')
    expect(feed?.items[1]?.description).toContain('&lt;b&gt;')
    expect(written).not.toContain('\u0007')
    expect(written).not.toContain('<b>')
  })
})

it('Atom says who speaks and what kind of text a title is, as its standard asks', () => {
  const written = toAtom({ ...about, items }, plainWords)
  expect(written).toContain('<author><name>Gemeente Proef &amp; Co</name></author>')
  expect(written).toContain('<title type="text">T2026-0004 Brief over de wachtlijst</title>')
  expect(written).toContain('<updated>2026-02-01T23:30:00.000Z</updated>')
})
