/** Short ways to write a row of a story. Committees decide in a meeting; their clerk records it the day after. */
import type { DueWords } from './due-words'
import type { PersonKey } from './people'
import type { RelativeDay } from './relative-day'
import type { Moment, Step } from './story'

export const after = (ago: number, days: number): Moment => ({ ago, days })
export const before = (ago: number, days: number): Moment => ({ ago, days: -days })

const recorded = (meeting: number): Moment => after(meeting, 1)

export const start = (at: Moment, by: PersonKey): Step => ({ step: 'start', at, by })

export const request = (at: Moment, by: PersonKey, window: DueWords, reason: string): Step => ({
  step: 'request_extension',
  at,
  by,
  window,
  reason,
})

/** Granted by staff, without a meeting. */
export const extend = (at: Moment, by: PersonKey, window: DueWords, reason: string): Step => ({
  step: 'extend',
  at,
  by,
  window,
  reason,
  meeting: null,
})

/** Granted by the committee in a meeting. */
export const extendInMeeting = (meeting: number, by: PersonKey, window: DueWords, reason: string): Step => ({
  step: 'extend',
  at: recorded(meeting),
  by,
  window,
  reason,
  meeting,
})

export const grant = (meeting: number, by: PersonKey): Step => ({
  step: 'grant_extension',
  at: recorded(meeting),
  by,
  meeting,
})

export const refuse = (meeting: number, by: PersonKey, reason: string): Step => ({
  step: 'refuse_extension',
  at: recorded(meeting),
  by,
  reason,
  meeting,
})

export const propose = (
  at: Moment,
  by: PersonKey,
  document: number,
  evidenceQuote: string,
  note: string | null = null,
): Step => ({ step: 'propose', at, by, document, evidenceQuote, note })

export const settle = (meeting: number, by: PersonKey): Step => ({
  step: 'settle',
  at: recorded(meeting),
  by,
  meeting,
})

export const settlePartly = (meeting: number, by: PersonKey, window: DueWords, remainder: string): Step => ({
  step: 'settle_partly',
  at: recorded(meeting),
  by,
  meeting,
  window,
  remainder,
})

export const sendBack = (meeting: number, by: PersonKey, reason: string): Step => ({
  step: 'return',
  at: recorded(meeting),
  by,
  meeting,
  reason,
})

export const hold = (at: Moment, by: PersonKey, resumeOn: RelativeDay, reason: string): Step => ({
  step: 'hold',
  at,
  by,
  resumeOn,
  reason,
})

export const resume = (at: Moment, by: PersonKey): Step => ({ step: 'resume', at, by })

export const lapse = (meeting: number, by: PersonKey, reason: string): Step => ({
  step: 'lapse',
  at: recorded(meeting),
  by,
  meeting,
  reason,
})

export const notKept = (meeting: number, by: PersonKey, reason: string): Step => ({
  step: 'not_kept',
  at: recorded(meeting),
  by,
  meeting,
  reason,
})

export const reopen = (at: Moment, by: PersonKey, reason: string): Step => ({
  step: 'reopen',
  at,
  by,
  reason,
})
