import { endsDates } from '../deadlines'
import type { DateHit, DetectContext, Passage, Span } from '../types'
import { datesIn } from './due'
import { openHits } from './own-date'

/** The dates in one sentence that can be a term, offsets absolute. */
export type DatesOf = (index: number) => DateHit[]

type Stretch = Span & { from: number; until: number }

/**
 * Dates are looked for only around the sentences that ask: in the sentence, together with the neighbours that no full
 * stop keeps apart from it. What is found is what reading the whole passage would find; in the order
 * of the sentences no character is read twice.
 */
export function datesOfPassage(passage: Passage, { documentDate, calendar }: DetectContext): DatesOf {
  const { text, sentences } = passage
  let stretch = { from: 0, until: 0 }
  let hits: DateHit[] = []
  return (index) => {
    const { start, end } = sentences[index]!
    if (index < stretch.from || index >= stretch.until) {
      const around = stretchAround(passage, index)
      stretch = around
      hits = openHits(text, datesIn(text, around, documentDate, calendar), documentDate)
    }
    return hits.slice(firstFrom(hits, start), firstFrom(hits, end))
  }
}

/** Place of the first hit at or behind `at`; hits are in order. */
function firstFrom(hits: readonly DateHit[], at: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hits[middle]!.index < at) low = middle + 1
    else high = middle
  }
  return low
}

/** From the full stop before a sentence to the full stop behind it: sentences `[from, until)`. */
function stretchAround({ text, span, sentences }: Passage, index: number): Stretch {
  let first = index
  while (first > 0 && !endsDates(text, sentences[first - 1]!.end)) first--
  let last = index
  while (last < sentences.length && !endsDates(text, sentences[last]!.end)) last++
  return {
    start: sentences[first - 1]?.end ?? span.start,
    end: sentences[last]?.end ?? span.end,
    from: first,
    until: last + 1,
  }
}
