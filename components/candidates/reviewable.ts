import type { CandidateState } from '@/lib/candidates/lifecycle'
import type { KINDS, STRENGTHS } from '@/lib/commitments/schema'
import type { IsoDay } from '@/lib/day'

/** A rule that fired, with the words that made it fire. */
export type Fired = { rule: string; words: string; weight: number }

/** What became of a candidate, by whom and on which day. */
export type Decision = {
  by: string | null
  on: IsoDay | null
  reason: string | null
  /** Number it got, or of the commitment it was merged into. */
  number: string | null
  /** Title of the candidate it was merged into. */
  into: string | null
}

/** A commitment in the register that says the same, its term there, and the words both share. */
export type Likeness = {
  number: string
  title: string
  earliest: IsoDay | null
  latest: IsoDay | null
  phrase: string | null
  words: string[]
}

/** A candidate as the review page shows it. Offsets are UTF-16 code units in the document's text. */
export type Reviewable = {
  id: string
  version: number
  /** Short name on the page and in the text: `3`, or `b` below the threshold. */
  label: string
  state: CandidateState
  byHand: boolean
  trackable: boolean
  title: string
  quote: string
  start: number
  end: number
  page: number | null
  question: { number: number; party: string | null } | null
  kind: (typeof KINDS)[number]
  strength: (typeof STRENGTHS)[number]
  owner: string | null
  phrase: string | null
  earliest: IsoDay | null
  latest: IsoDay | null
  rule: string | null
  assumed: string[]
  /** Sum of the evidence's weights, 0..1. */
  score: number
  fired: Fired[]
  /** Other places that say the same: the question each stands under. */
  alsoAt: (number | null)[]
  /** A registered commitment it seems to repeat. */
  like: Likeness | null
  engineVersion: string
  decision: Decision
}

/** What the forms of a card start from. */
export type Correctable = Pick<
  Reviewable,
  'id' | 'version' | 'title' | 'kind' | 'strength' | 'owner' | 'phrase' | 'earliest' | 'latest'
>

/** What every card needs to know of the letter around it. */
export type ReviewFrame = { documentDate: IsoDay; today: IsoDay }

/** Where a candidate's card and its place in the text are on the page. */
export const cardId = (id: string) => `k-${id}`
export const placeId = (id: string) => `bron-${id}`
