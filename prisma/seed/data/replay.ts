/** Runs a story through the register's own lifecycle table, without a database: what state does it end in? */
import { EXTENDABLE, MOVES, type Move, type State } from '../../../lib/commitments/lifecycle'
import type { Resolved, ResolvedCommitment, Step, StepName } from './story'

/** Steps that move the state, and the lifecycle's name for them; the others only touch the window. */
export const MOVE_OF: Record<StepName, Exclude<Move, 'withdraw_proposal'> | null> = {
  start: 'start',
  request_extension: null,
  grant_extension: null,
  extend: null,
  refuse_extension: null,
  propose: 'propose_settlement',
  settle: 'settle',
  settle_partly: 'settle_partly',
  return: 'return',
  hold: 'hold',
  resume: 'resume',
  lapse: 'lapse',
  not_kept: 'mark_not_kept',
  reopen: 'reopen',
}

/** `latest` is that of the window in force, `requested` that of an extension still asked for; `slips` are extensions given. */
export type Outcome = { state: State; slips: number; latest: string | null; requested: string | null }

function stateAfter(state: State, step: Step<Resolved>, beforeHold: State, key: string): State {
  const move = MOVE_OF[step.step]
  const from: readonly State[] = move ? MOVES[move].from : EXTENDABLE
  if (!from.includes(state)) throw new Error(`${key}: ${step.step} from ${state}`)
  if (!move) return state
  const { to } = MOVES[move]
  return to === 'state_before_hold' ? beforeHold : to
}

function windowAfter(
  { slips, latest, requested }: Outcome,
  step: Step<Resolved>,
  key: string,
): Omit<Outcome, 'state'> {
  const answers = step.step === 'grant_extension' || step.step === 'refuse_extension'
  const asks = step.step === 'request_extension' || step.step === 'extend'
  if (answers && requested === null) throw new Error(`${key}: nothing was asked for`)
  if (asks && requested !== null) throw new Error(`${key}: an extension is still waiting`)
  switch (step.step) {
    case 'request_extension':
      return { slips, latest, requested: step.window.latest }
    case 'grant_extension':
      return { slips: slips + 1, latest: requested, requested: null }
    case 'refuse_extension':
      return { slips, latest, requested: null }
    case 'extend':
      return { slips: slips + 1, latest: step.window.latest, requested: null }
    case 'settle_partly':
      return { slips, latest: step.window.latest, requested }
    default:
      return { slips, latest, requested }
  }
}

/** Where a commitment stands after its whole story. @throws Error where a step breaks the lifecycle */
export function replay({ key, due, story }: ResolvedCommitment): Outcome {
  let outcome: Outcome = { state: 'open', slips: 0, latest: due?.latest ?? null, requested: null }
  let beforeHold: State = 'open'
  for (const step of story) {
    if (step.step === 'hold') beforeHold = outcome.state
    outcome = { state: stateAfter(outcome.state, step, beforeHold, key), ...windowAfter(outcome, step, key) }
  }
  return outcome
}
