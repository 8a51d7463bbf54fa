import type { ReactNode } from 'react'
import type { CandidateState } from '@/lib/candidates/lifecycle'
import type { State } from '@/lib/commitments/lifecycle'
import type { Standing } from '@/lib/commitments/standing'
import type { SayVerdict } from '@/lib/say/verdicts'

/**
 * One shape per state, drawn on 16 by 16 in the current colour. The disc fills up as the work gets done; what
 * stopped or failed leaves the disc. So the shapes can be told apart without colour.
 */

export type MarkTone = 'ink' | 'muted' | 'accent' | 'soon' | 'late'
type Mark = { tone: MarkTone; shape: ReactNode }

const ring = <circle key="ring" cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />
const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75 }
const disc = <circle key="disc" cx="8" cy="8" r="6.875" fill="currentColor" />
const check = (
  <path key="check" d="m5 8.2 2.2 2.3L11 5.8" fill="none" stroke="var(--paper)" strokeWidth="1.75" />
)

export const COMMITMENT_MARKS: Record<State, Mark> = {
  open: { tone: 'ink', shape: ring },
  in_progress: {
    tone: 'ink',
    shape: [ring, <path key="half" d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />],
  },
  settlement_proposed: {
    tone: 'accent',
    shape: [ring, <circle key="core" cx="8" cy="8" r="3" fill="currentColor" />],
  },
  partly_settled: {
    tone: 'accent',
    shape: [ring, <path key="most" d="M8 2v6h6a6 6 0 1 1-6-6z" fill="currentColor" />],
  },
  settled: { tone: 'accent', shape: [disc, check] },
  on_hold: { tone: 'muted', shape: <path d="M5.5 3v10M10.5 3v10" {...stroke} strokeWidth={2.5} /> },
  lapsed: { tone: 'muted', shape: [ring, <path key="slash" d="m4 12 8-8" {...stroke} />] },
  not_kept: { tone: 'late', shape: <path d="m3.5 3.5 9 9m0-9-9 9" {...stroke} strokeWidth={2.25} /> },
}

export const CANDIDATE_MARKS: Record<CandidateState, Mark> = {
  proposed: { tone: 'ink', shape: <circle cx="8" cy="8" r="6" {...stroke} strokeDasharray="2.7 2" /> },
  accepted: { tone: 'accent', shape: [disc, check] },
  rejected: { tone: 'muted', shape: <path d="m3.5 3.5 9 9m0-9-9 9" {...stroke} strokeWidth={2.25} /> },
  merged: { tone: 'muted', shape: <path d="M3 3.5c5 0 4 4.5 9 4.5m-9 4.5c5 0 4-4.5 9-4.5" {...stroke} /> },
}

export const STANDING_MARKS: Record<Standing, Mark> = {
  overdue: {
    tone: 'late',
    shape: <path d="M8 1.5 15 14H1zM8 6v4m0 1.2v1.3" {...stroke} strokeWidth={1.5} />,
  },
  due_soon: {
    tone: 'soon',
    shape: [ring, <path key="hands" d="M8 4.5V8l2.5 1.8" {...stroke} strokeWidth={1.5} />],
  },
  on_track: {
    tone: 'muted',
    shape: <path d="M2 8h11M9.5 4.5 13 8l-3.5 3.5" {...stroke} strokeWidth={1.5} />,
  },
  no_term: { tone: 'muted', shape: <path d="M2 8h12" {...stroke} strokeDasharray="2 2" /> },
  waiting: { tone: 'muted', shape: <path d="M5.5 3v10M10.5 3v10" {...stroke} strokeWidth={2.5} /> },
  closed: { tone: 'muted', shape: <rect x="3" y="3" width="10" height="10" {...stroke} /> },
}

export const SAY_MARKS: Record<SayVerdict, Mark> = {
  satisfied: { tone: 'accent', shape: [disc, check] },
  not_yet: { tone: 'soon', shape: [ring, <path key="bar" d="M4.5 8h7" {...stroke} />] },
}
