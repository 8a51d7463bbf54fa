import { splitSentences } from '../../sentences'
import type { DetectContext, IsoDate, Passage } from '../../types'

/** The day on which the example letters were written. */
export const LETTER_DATE: IsoDate = '2026-03-10'

/** What the examples are read with: one summer recess, no sender. */
export const context: DetectContext = {
  documentDate: LETTER_DATE,
  calendar: {
    recesses: [{ name: 'zomerreces', start: '2026-07-18', end: '2026-08-30' }],
    budgetCycle: [],
    meetings: [],
  },
  facts: {
    date: LETTER_DATE,
    dateAssumed: false,
    committee: null,
    meetingDate: null,
    sender: null,
    subjects: [],
    references: [],
  },
}

/** An example as the pipeline would hand it over. */
export function passageOf(text: string): Passage {
  return { text, span: { start: 0, end: text.length }, question: null, sentences: splitSentences(text) }
}
