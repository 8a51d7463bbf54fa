import type { z } from 'zod'
import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { now } from '../clock'
import { db } from '../db/client'
import type { BulkItem } from '../db/generated/client'
import { NotAllowedInState, NotFound } from '../errors'
import { beforeSchema } from './before'
import { claimUndo, noteUndone } from './bulk-run'
import { BULK_RIGHTS, type BulkAct, type undoInput } from './bulk-schema'
import { attempt } from './bulk-verdict'
import { changeCommitment } from './change-commitment'
import { UNDO } from './undo-acts'
import { isInTime } from './undo-time'

/** One commitment back as it was, with an entry of its own; refused where anything else has changed it since. */
function undoItem(actor: Account, act: BulkAct, { number, before, versionAfter }: BulkItem, at: Date) {
  return changeCommitment(
    actor,
    BULK_RIGHTS[act],
    number,
    async (work) => {
      const { commitment } = work
      if (commitment.version !== versionAfter) throw new NotAllowedInState('undo_changed_since', { number })
      return { value: commitment, entry: await UNDO[act](work, beforeSchema.parse(before)) }
    },
    at,
  )
}

/**
 * Undoes what a run did, each commitment in a transaction of its own, for as long as that is offered; once, and only
 * by whoever made it. @throws NotFound, NotAllowedInState
 */
export async function undoRun(actor: Actor, { run: id }: z.infer<typeof undoInput>, clock = now) {
  const account = requireMay(actor, 'desk.read')
  const run = await db().bulkRun.findFirst({
    where: { id, accountId: account.id },
    include: {
      items: { where: { outcome: 'done' }, orderBy: { position: 'asc' } },
      _count: { select: { items: true } },
    },
  })
  if (!run) throw new NotFound('no_such_run')
  requireMay(actor, BULK_RIGHTS[run.act])
  if (run.undoneAt) throw new NotAllowedInState('already_undone')
  if (!run.finishedAt || !isInTime(run.finishedAt, clock())) throw new NotAllowedInState('undo_too_late')
  if (!(await claimUndo(id, clock()))) throw new NotAllowedInState('already_undone')
  const undone: string[] = []
  for (const item of run.items) {
    const verdict = await attempt(() => undoItem(account, run.act, item, clock()))
    await noteUndone(id, item.position, verdict)
    if (verdict.outcome === 'done') undone.push(item.number)
  }
  return { id, single: run._count.items === 1 ? undone[0] : undefined }
}
