import type { Account } from '../access/actor'
import { db } from '../db/client'
import { beforeOf } from './before'
import type { BulkAct } from './bulk-schema'
import type { Verdict } from './bulk-verdict'

/**
 * The notes of a run: what was asked, and what became of each. They are no record of the council's (the verbs write
 * that, with its entry) and so do not go through `change()`: see docs/decisions/0013. Each verdict is noted as soon as
 * it is there, so that a run that is broken off tells how far it came.
 */

type NewRun = { account: Account; act: BulkAct; view: string; numbers: string[]; at: Date }

export function openRun({ account, act, view, numbers, at }: NewRun) {
  const items = numbers.map((number, position) => ({ number, position }))
  return db().bulkRun.create({
    data: { accountId: account.id, act, view, startedAt: at, items: { createMany: { data: items } } },
    select: { id: true },
  })
}

/** The version after is the one before and one more: every verb counts it up once, under the row's lock. */
export async function noteVerdict(runId: string, position: number, verdict: Verdict) {
  const data =
    verdict.outcome === 'refused'
      ? verdict
      : {
          outcome: verdict.outcome,
          before: beforeOf(verdict.commitment),
          versionAfter: verdict.commitment.version + 1,
        }
  await db().bulkItem.update({ where: { runId_position: { runId, position } }, data })
}

export async function noteUndone(runId: string, position: number, verdict: Verdict) {
  const undoReason = verdict.outcome === 'refused' ? verdict.reason : null
  const where = { runId_position: { runId, position } }
  await db().bulkItem.update({ where, data: { undo: verdict.outcome, undoReason } })
}

export async function finishRun(id: string, at: Date) {
  await db().bulkRun.update({ where: { id }, data: { finishedAt: at } })
}

/** Whoever is first may undo it. @returns whether that is this one */
export async function claimUndo(id: string, at: Date): Promise<boolean> {
  const { count } = await db().bulkRun.updateMany({ where: { id, undoneAt: null }, data: { undoneAt: at } })
  return count === 1
}
