import type { Verdict } from '../commitments/lifecycle'

/** The life of a candidate: proposed, then one of three, and back while nothing depends on it. */
export const CANDIDATE_MOVES = {
  correct: { from: ['proposed'], to: 'proposed' },
  accept: { from: ['proposed'], to: 'accepted' },
  reject: { from: ['proposed'], to: 'rejected' },
  merge: { from: ['proposed'], to: 'merged' },
  undo: { from: ['accepted', 'rejected', 'merged'], to: 'proposed' },
} as const

export type CandidateMove = keyof typeof CANDIDATE_MOVES
export type CandidateState = 'proposed' | 'accepted' | 'rejected' | 'merged'

export function candidateVerdict(state: CandidateState, move: CandidateMove): Verdict {
  const from: readonly CandidateState[] = CANDIDATE_MOVES[move].from
  if (from.includes(state)) return { ok: true }
  return { ok: false, reason: move === 'undo' ? 'nothing_to_undo' : 'already_reviewed' }
}

/** What leans on a registered commitment, so that its registration can no longer be undone. */
export type Dependants = {
  published: boolean
  assigned: boolean
  moved: boolean
  merged: number
  related: number
}

export function undoVerdict({ published, assigned, moved, merged, related }: Dependants): Verdict {
  if (published) return { ok: false, reason: 'undo_published' }
  if (assigned) return { ok: false, reason: 'undo_assigned' }
  if (moved) return { ok: false, reason: 'undo_moved' }
  if (related > 0) return { ok: false, reason: 'undo_related' }
  return merged > 0 ? { ok: false, reason: 'undo_merged' } : { ok: true }
}
