import type { Account } from '../../lib/access/actor'
import { closeCommitment } from '../../lib/commitments/close-commitment'
import { decideExtension } from '../../lib/commitments/decide-extension'
import { extendCommitment } from '../../lib/commitments/extend-commitment'
import { holdCommitment } from '../../lib/commitments/hold-commitment'
import { proposeSettlement } from '../../lib/commitments/propose-settlement'
import { reopenCommitment } from '../../lib/commitments/reopen-commitment'
import { requestExtension } from '../../lib/commitments/request-extension'
import { resumeCommitment } from '../../lib/commitments/resume-commitment'
import { returnCommitment } from '../../lib/commitments/return-commitment'
import { settleCommitment } from '../../lib/commitments/settle-commitment'
import { settlePartly } from '../../lib/commitments/settle-partly'
import { startCommitment } from '../../lib/commitments/start-commitment'
import type { Due } from '../../lib/extraction/types'
import type { Resolved, Step, StepName } from './data/story'

type StepOf<N extends StepName> = Extract<Step<Resolved>, { step: N }>
type Replay<N extends StepName> = (
  actor: Account,
  number: string,
  step: StepOf<N>,
  at: Date,
) => Promise<unknown>

const windowOf = ({ phrase, earliest, latest }: Due) => ({ phrase, earliest, latest })
type Closing = { meeting: string; reason: string }
const closeAs =
  (outcome: 'lapsed' | 'not_kept') =>
  (actor: Account, number: string, { meeting, reason }: Closing, at: Date) =>
    closeCommitment(actor, { number, outcome, reason, meetingDate: meeting }, at)

/** Each step of a story is a verb of the register, at its own moment: the demo's past has a real history. */
const REPLAY: { [N in StepName]: Replay<N> } = {
  start: (actor, number, _step, at) => startCommitment(actor, { number }, at),
  request_extension: (actor, number, { reason, window }, at) =>
    requestExtension(actor, { number, reason, ...windowOf(window) }, at),
  grant_extension: (actor, number, _step, at) =>
    decideExtension(actor, { number, decision: 'granted', reason: null, meetingDate: null }, at),
  refuse_extension: (actor, number, { reason }, at) =>
    decideExtension(actor, { number, decision: 'refused', reason, meetingDate: null }, at),
  extend: (actor, number, { reason, window }, at) =>
    extendCommitment(actor, { number, reason, meetingDate: null, ...windowOf(window) }, at),
  propose: (actor, number, { document, evidenceQuote, note }, at) =>
    proposeSettlement(
      actor,
      { number, documentNumber: document, evidenceDate: at.toISOString().slice(0, 10), evidenceQuote, note },
      at,
    ),
  settle: (actor, number, { meeting }, at) => settleCommitment(actor, { number, meetingDate: meeting }, at),
  settle_partly: (actor, number, { meeting, remainder, window }, at) =>
    settlePartly(actor, { number, meetingDate: meeting, remainder, ...windowOf(window) }, at),
  return: (actor, number, { meeting, reason }, at) =>
    returnCommitment(actor, { number, meetingDate: meeting, reason }, at),
  hold: (actor, number, { reason, resumeOn }, at) => holdCommitment(actor, { number, reason, resumeOn }, at),
  resume: (actor, number, _step, at) => resumeCommitment(actor, { number }, at),
  lapse: closeAs('lapsed'),
  not_kept: closeAs('not_kept'),
  reopen: (actor, number, { reason }, at) => reopenCommitment(actor, { number, reason }, at),
}

export function replay(actor: Account, number: string, step: Step<Resolved>): Promise<unknown> {
  return (REPLAY[step.step] as Replay<StepName>)(actor, number, step, new Date(step.at))
}
