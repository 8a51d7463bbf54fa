import type { FeedItem } from './feed-item'

/** The reader's words for what a calendar and a feed tell; made from messages by the page that answers. */
export type FeedWords = {
  /** `T2026-0004 Brief over de wachtlijst`, with its standing where that needs telling. */
  headline: (item: FeedItem) => string
  /** Sentences under it: the term with its days, phrase and assumptions, the state, the quote. */
  lines: (item: FeedItem) => string[]
}
