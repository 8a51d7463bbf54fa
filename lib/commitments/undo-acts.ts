import type { Prisma } from '../db/client'
import type { Entry } from '../history/entries'
import { findAssignment, namesOf } from './assignment-names'
import type { Before } from './before'
import type { BulkAct } from './bulk-schema'
import { type CommitmentWork, requireMove } from './change-commitment'
import { addWindow, windowColumns, windowOf } from './windows'

/** Puts one commitment back as it was before an act, and says so. The caller has seen that nothing else changed since. */
type Undo = (work: CommitmentWork, before: Before) => Promise<Entry>

const aboutOf = ({ commitment }: CommitmentWork) => ({ commitmentId: commitment.id })

async function put({ tx, commitment, at }: CommitmentWork, data: Prisma.CommitmentUncheckedUpdateInput) {
  await tx.commitment.update({
    where: { id: commitment.id },
    data: { ...data, updatedAt: at, version: { increment: 1 } },
  })
}

async function undoAssigning(work: CommitmentWork, before: Before): Promise<Entry> {
  const { assigneeId, portfolioId, departmentId } = before
  const names = namesOf(await findAssignment(work.tx, before))
  await put(work, { assigneeId, portfolioId, departmentId })
  return { kind: 'commitment.assignment_undone', about: aboutOf(work), ...names }
}

async function undoDepartment(work: CommitmentWork, { departmentId }: Before): Promise<Entry> {
  const { department } = namesOf(await findAssignment(work.tx, { departmentId }))
  await put(work, { departmentId })
  return { kind: 'commitment.department_undone', about: aboutOf(work), department }
}

/** The window before comes back as a row of its own, since none is ever taken away, and the slip is not counted. */
async function undoExtension(work: CommitmentWork, before: Before): Promise<Entry> {
  const { tx, actor, commitment, at } = work
  const { phrase, earliest, latest, planned, slips } = before
  const window = { phrase, earliest, latest }
  const back = { ...window, origin: planned ? ('planned' as const) : ('correction' as const) }
  const granted = await tx.extension.findFirstOrThrow({
    where: { commitmentId: commitment.id, state: 'granted' },
    orderBy: { decidedAt: 'desc' },
  })
  await tx.extension.update({ where: { id: granted.id }, data: { state: 'withdrawn' } })
  await addWindow(tx, commitment.id, back, { createdById: actor.id, createdAt: at })
  await put(work, { ...windowColumns(back), slips })
  return {
    kind: 'commitment.extension_undone',
    about: aboutOf(work),
    before: windowOf(commitment),
    window,
    slips,
  }
}

async function undoProposal(work: CommitmentWork, { state }: Before): Promise<Entry> {
  const { tx, actor, commitment, at } = work
  requireMove(commitment, 'withdraw_proposal')
  await tx.settlementProposal.updateMany({
    where: { commitmentId: commitment.id, outcome: null },
    data: { outcome: 'withdrawn', decidedById: actor.id, decidedAt: at },
  })
  await put(work, { state })
  return { kind: 'commitment.proposal_undone', about: aboutOf(work) }
}

async function undoPublishing(work: CommitmentWork): Promise<Entry> {
  await put(work, { publishedAt: null })
  return {
    kind: 'commitment.publication_undone',
    about: aboutOf(work),
    number: work.commitment.number,
  }
}

export const UNDO: Record<BulkAct, Undo> = {
  assign: undoAssigning,
  set_department: undoDepartment,
  extend: undoExtension,
  propose_settlement: undoProposal,
  publish: undoPublishing,
}
