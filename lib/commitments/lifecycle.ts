/**
 * The life of a commitment as one table: which move goes from where to where. The database holds the same pairs
 * in a trigger (a test compares them), and the help page draws its diagram from here.
 */

export const STATES = [
  'open',
  'in_progress',
  'settlement_proposed',
  'partly_settled',
  'on_hold',
  'settled',
  'lapsed',
  'not_kept',
] as const
export type State = (typeof STATES)[number]

/** States in which something is still to be done or decided. */
export const LIVE = ['open', 'in_progress', 'settlement_proposed', 'partly_settled', 'on_hold'] as const
/** States in which the term counts: not while held, nor while evidence waits for the committee. */
export const CLOCK_RUNS = ['open', 'in_progress', 'partly_settled'] as const
export const CLOSED = ['settled', 'lapsed', 'not_kept'] as const

type Row = { from: readonly State[]; to: State | 'state_before_hold' | 'state_before_proposal' }

export const MOVES = {
  start: { from: ['open'], to: 'in_progress' },
  propose_settlement: { from: ['open', 'in_progress', 'partly_settled'], to: 'settlement_proposed' },
  withdraw_proposal: { from: ['settlement_proposed'], to: 'state_before_proposal' },
  settle: { from: ['settlement_proposed'], to: 'settled' },
  settle_partly: { from: ['settlement_proposed'], to: 'partly_settled' },
  return: { from: ['settlement_proposed'], to: 'in_progress' },
  hold: { from: ['open', 'in_progress', 'settlement_proposed', 'partly_settled'], to: 'on_hold' },
  resume: { from: ['on_hold'], to: 'state_before_hold' },
  lapse: { from: LIVE, to: 'lapsed' },
  mark_not_kept: { from: LIVE, to: 'not_kept' },
  reopen: { from: CLOSED, to: 'open' },
} as const satisfies Record<string, Row>

export type Move = keyof typeof MOVES

/** Extension is no move: it changes the window, not the state. It needs a running or held clock. */
export const EXTENDABLE: readonly State[] = ['open', 'in_progress', 'partly_settled', 'on_hold']

export type Verdict = { ok: true } | { ok: false; reason: string }

const allowed: Verdict = { ok: true }

/** Moves that need a proposal to be waiting. */
const JUDGING: readonly Move[] = ['withdraw_proposal', 'settle', 'settle_partly', 'return']

/** Why not, most telling reason first; the codes are put into words by messages/<language>/errors.json. */
function refusal(state: State, move: Move): string {
  if (move === 'reopen') return 'not_closed'
  if ((CLOSED as readonly State[]).includes(state)) return 'already_closed'
  if (JUDGING.includes(move)) return 'no_evidence_proposed'
  if (move === 'resume') return 'not_on_hold'
  if (state === 'on_hold') return 'on_hold'
  if (move === 'propose_settlement') return 'already_proposed'
  return 'already_started'
}

export function moveVerdict(state: State, move: Move): Verdict {
  const from: readonly State[] = MOVES[move].from
  return from.includes(state) ? allowed : { ok: false, reason: refusal(state, move) }
}

export function extensionVerdict(state: State): Verdict {
  if (EXTENDABLE.includes(state)) return allowed
  return { ok: false, reason: state === 'settlement_proposed' ? 'already_proposed' : 'already_closed' }
}
