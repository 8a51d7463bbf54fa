import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import type { Commitment } from '../db/generated/client'
import { assignCommitment } from './assign-commitment'
import { finishRun, noteVerdict, openRun } from './bulk-run'
import { BULK_RIGHTS, type BulkAct, type BulkInput, type BulkItemInput } from './bulk-schema'
import { attempt } from './bulk-verdict'
import { extendCommitment } from './extend-commitment'
import { proposeSettlement } from './propose-settlement'
import { publishCommitment } from './publish-commitment'
import { setDepartment } from './set-department'

type Of<A extends BulkAct> = Extract<BulkInput, { act: A }>
type Apply<A extends BulkAct> = (
  actor: Actor,
  item: BulkItemInput,
  input: Of<A>,
  at: Date,
) => Promise<Commitment>

/** Which verb does each act to one commitment. There is no other way in than the verbs of this room. */
const VERBS: { [A in BulkAct]: Apply<A> } = {
  assign: (actor, item, { assigneeId, portfolioId }, at) =>
    assignCommitment(actor, { ...item, assigneeId, ...(portfolioId && { portfolioId }) }, at),
  set_department: (actor, item, { departmentId }, at) => setDepartment(actor, { ...item, departmentId }, at),
  extend: (actor, item, { reason, phrase, earliest, latest, meetingDate }, at) =>
    extendCommitment(actor, { ...item, reason, phrase, earliest, latest, meetingDate }, at),
  propose_settlement: (actor, item, { documentNumber, evidenceDate, evidenceQuote, note }, at) =>
    proposeSettlement(actor, { ...item, documentNumber, evidenceDate, evidenceQuote, note }, at),
  publish: (actor, item, _input, at) => publishCommitment(actor, item, at),
}

/**
 * Does one act to several commitments, each in a transaction of its own: what can be done is done, and of every other
 * one it is noted why not. @returns the run, whose verdicts can be read and undone
 */
export async function runBulk(actor: Actor, input: BulkInput, clock: () => Date = now) {
  const account = requireMay(actor, BULK_RIGHTS[input.act])
  const verb = VERBS[input.act] as Apply<BulkAct> // the act is the tag by which the input was parsed
  const { act, view, items } = input
  const numbers = items.map(({ number }) => number)
  const run = await openRun({ account, act, view, numbers, at: clock() })
  for (const [position, item] of items.entries())
    await noteVerdict(run.id, position, await attempt(() => verb(actor, item, input, clock())))
  await finishRun(run.id, clock())
  return { id: run.id }
}

/** A verb on one commitment, noted as a run of one, so that it can be undone just as long. */
export function undoable<I>(act: BulkAct, verb: (actor: Actor, input: I, at?: Date) => Promise<Commitment>) {
  return async (actor: Actor, input: I, clock: () => Date = now) => {
    const account = requireMay(actor, BULK_RIGHTS[act])
    const commitment = await verb(actor, input, clock())
    const { number } = commitment
    const run = await openRun({ account, act, view: '', numbers: [number], at: clock() })
    await noteVerdict(run.id, 0, { outcome: 'done', commitment })
    await finishRun(run.id, clock())
    return { number, run: run.id }
  }
}
