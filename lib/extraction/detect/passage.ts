import type { DateHit, DetectContext, Passage } from '../types'
import { datesIn, openHits } from './due'
import { judgeSentence, type Verdict } from './judge'
import { readSentence, type Sentence } from './sentence'
import { findSpeakers, headingTurn } from './speakers'

/** A sentence of the passage, judged. `dates` are the hits that can be a term; offsets absolute. */
export type ReadSentence = {
  sentence: Sentence
  verdicts: Verdict[]
  dates: DateHit[]
  speaker: string | null
}

/** Sentences longer than this are lists or tables; reading stops there so that cost stays linear. */
const LONGEST = 2_000

/** Reads and judges all sentences of a passage, in order. Dates are found once for the whole passage. */
export function readPassage(passage: Passage, context: DetectContext): ReadSentence[] {
  const { text } = passage
  const dates = openHits(
    text,
    datesIn(text, passage.span, context.documentDate, context.calendar),
    context.documentDate,
  )
  const opening = headingTurn(passage.heading, passage.span.start)
  const turns = [...(opening ? [opening] : []), ...findSpeakers(text, passage.span)]
  let next = 0
  let turnAt = -1
  return passage.sentences.map((span) => {
    while (next < dates.length && dates[next]!.index < span.start) next++
    const own: DateHit[] = []
    for (let at = next; at < dates.length && dates[at]!.index < span.end; at++) own.push(dates[at]!)
    const sentence = readSentence(text, { start: span.start, end: Math.min(span.end, span.start + LONGEST) })
    while (turnAt + 1 < turns.length && turns[turnAt + 1]!.start <= span.start) turnAt++
    const turn = turns[turnAt]
    const verdicts = judgeSentence(sentence, { speaker: turn?.role ?? null, dates: own })
    return {
      sentence: { ...sentence, span },
      verdicts,
      dates: own,
      speaker: turn?.role === 'executive' ? turn.name : null,
    }
  })
}
