import type { Language } from '@/i18n/languages'
import { standingOf } from '@/lib/commitments/standing'
import type { FeedItem } from '@/lib/feeds/feed-item'
import type { FeedWords } from '@/lib/feeds/feed-words'
import { formatDay, formatWindow } from '@/lib/format'

/** A translator without the type of its keys: which ones there are depends on the item. */
export type Say = {
  (key: string, values?: Record<string, string | number>): string
  has(key: string): boolean
}

type Source = { language: Language; feeds: Say; states: Say; moment: { today: string; soonDays: number } }

/** What calendars and feeds tell of a commitment, in the reader's words. */
export function feedWords({ language, feeds, states, moment }: Source): FeedWords {
  const guess = (what: string) => (feeds.has(`item.guess.${what}`) ? feeds(`item.guess.${what}`) : what)

  function termLine({ due }: FeedItem): string {
    const window = formatWindow(due, language)
    if (!window) return feeds('item.no_term')
    return feeds(due.planned ? 'item.planned' : 'item.term', { window })
  }

  function headline(item: FeedItem): string {
    const { number, title, state, due } = item
    const standing = standingOf({ state, latest: due.latest }, moment.today, moment.soonDays)
    return standing === 'overdue'
      ? `${number} ${title} (${states('standing.overdue')})`
      : `${number} ${title}`
  }

  function lines(item: FeedItem): string[] {
    const { due, assumed, state, settledOn, madeOn, madeBy, committee, portfolio, party, quote } = item
    const told = [
      termLine(item),
      due.phrase && feeds('item.phrase', { phrase: due.phrase }),
      assumed.length > 0 && feeds('item.assumed', { list: assumed.map(guess).join(', ') }),
      item.slips > 0 && feeds('item.slips', { slips: item.slips }),
      feeds('item.state', { state: states(`commitment.${state}`) }),
      settledOn && feeds('item.settled', { day: formatDay(settledOn, language) }),
      feeds('item.made', { day: formatDay(madeOn, language), by: madeBy ?? 'none' }),
      committee && feeds('item.committee', { name: committee.shortName }),
      portfolio && feeds('item.portfolio', { name: portfolio.name }),
      party && feeds('item.party', { name: party }),
      quote && feeds('item.quote', { quote }),
    ]
    return told.filter((line): line is string => Boolean(line))
  }

  return { headline, lines }
}
