import { closeCommitment } from '../../lib/commitments/close-commitment'
import { holdCommitment } from '../../lib/commitments/hold-commitment'
import type { State } from '../../lib/commitments/lifecycle'
import { proposeSettlement } from '../../lib/commitments/propose-settlement'
import { settleCommitment } from '../../lib/commitments/settle-commitment'
import { settlePartly } from '../../lib/commitments/settle-partly'
import { startCommitment } from '../../lib/commitments/start-commitment'
import { db } from '../../lib/db/client'
import { account, commitment, type council } from './council'

export type Council = Awaited<ReturnType<typeof council>>
export type Verb = (actor: Parameters<typeof startCommitment>[0], number: string) => Promise<unknown>

export const window = { phrase: 'eind augustus', earliest: '2026-08-21', latest: '2026-08-31' }
const evidence = { documentNumber: '26bb000123', evidenceDate: '2026-05-01', evidenceQuote: null, note: null }
export const meetingDate = '2026-06-03'
export const AT = new Date('2026-06-04T09:00:00Z')

export const propose: Verb = (actor, number) => proposeSettlement(actor, { number, ...evidence })
export const settle: Verb = (actor, number) => settleCommitment(actor, { number, meetingDate })
export const lapse: Verb = (actor, number) =>
  closeCommitment(actor, { number, outcome: 'lapsed', reason: 'r', meetingDate })

/** How to bring a fresh commitment into each state, by the office itself. */
export const PATHS: Record<State, Verb[]> = {
  open: [],
  in_progress: [(actor, number) => startCommitment(actor, { number })],
  settlement_proposed: [propose],
  partly_settled: [
    propose,
    (actor, number) => settlePartly(actor, { number, meetingDate, remainder: 'de bijlage', ...window }),
  ],
  on_hold: [
    (actor, number) => holdCommitment(actor, { number, reason: 'wacht', resumeOn: '2026-09-01' }, AT),
  ],
  settled: [propose, settle],
  lapsed: [lapse],
  not_kept: [
    (actor, number) => closeCommitment(actor, { number, outcome: 'not_kept', reason: 'r', meetingDate }),
  ],
}

/** A commitment assigned to the assignee, brought into a state by the office. @returns its number */
export async function fresh({ staff, assignee }: Council, state: State, extra = {}): Promise<string> {
  const number = await commitment(staff, { assigneeId: assignee.id, ...extra })
  // Someone else proposes than the one who will judge.
  const proposer = await account('staff', 'proposer')
  for (const [step, verb] of PATHS[state].entries()) await verb(step === 0 ? proposer : staff, number)
  return number
}

export const stateOf = async (number: string) =>
  (await db().commitment.findUniqueOrThrow({ where: { number } })).state
