import type { Act } from '@/lib/access/policy'
import type { Move } from '@/lib/commitments/lifecycle'

/** The right each move asks for, as its verb checks it (a test reads the verbs). */
export const ACT_OF: Record<Move, Act> = {
  start: 'commitment.start',
  propose_settlement: 'commitment.propose_settlement',
  withdraw_proposal: 'commitment.propose_settlement',
  settle: 'commitment.record_decision',
  settle_partly: 'commitment.record_decision',
  return: 'commitment.record_decision',
  hold: 'commitment.hold',
  resume: 'commitment.hold',
  lapse: 'commitment.record_decision',
  mark_not_kept: 'commitment.record_decision',
  reopen: 'commitment.reopen',
}
