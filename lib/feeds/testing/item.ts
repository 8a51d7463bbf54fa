import type { FeedItem } from '../feed-item'
import type { FeedWords } from '../feed-words'

/** A commitment as a feed reads it, with what a test says of it on top. */
export const feedItem = (given: Partial<FeedItem> = {}): FeedItem => ({
  id: '00000000-0000-4000-8000-000000000001',
  number: 'T2026-0004',
  title: 'Brief over de wachtlijst',
  kind: 'information',
  strength: 'firm',
  state: 'open',
  madeBy: 'college',
  party: null,
  slips: 2,
  confidential: false,
  madeOn: '2026-01-15',
  settledOn: null,
  published: true,
  due: { phrase: 'voor de zomer', planned: false, earliest: '2026-03-28', latest: '2026-03-30' },
  committee: null,
  portfolio: null,
  assignee: undefined,
  department: undefined,
  ghosts: [],
  quote: 'De raad ontvangt een brief.',
  updatedAt: new Date('2026-02-01T23:30:00Z'),
  assumed: ['year'],
  ...given,
})

export const plainWords: FeedWords = {
  headline: ({ number, title }) => `${number} ${title}`,
  lines: ({ due, assumed, quote }) => [`Zo gezegd: ${due.phrase}`, `Aangenomen: ${assumed.join()}`, quote],
}

/** What breaks markup, calendars and feeds that are written carelessly. */
export const NASTY = `A & B <b>dik</b> ]]> "q"; komma, \\ streep\nregel\u0007 😀 ${'ë'.repeat(80)}`
