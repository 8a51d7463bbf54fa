import { UNDO_SECONDS } from '../commitments/undo-time'
import type { Tx } from '../db/client'
import { addJob } from '../jobs/add-job'
import { NOTICES, noticesOn } from './kinds'

const A_DAY = 86_400_000
const SETTLES_AFTER = (UNDO_SECONDS + 5) * 1000

type Written = { id: bigint; kind: string }

/**
 * Has the queue tell of new entries, in the transaction that writes them. What can be undone is told when the time for
 * that has passed. What was written down of days gone by (the demo's past, an import) is no news.
 */
export async function announce(tx: Tx, entries: Written[], at: Date, now: Date) {
  if (now.getTime() - at.getTime() > A_DAY) return
  for (const { id, kind } of entries) {
    const notices = noticesOn(kind)
    if (notices.length === 0) continue
    const undoable = notices.some((notice) => NOTICES[notice].undoneBy)
    const after = undoable ? SETTLES_AFTER : undefined
    await addJob(tx, 'tell_change', { entryId: String(id) }, { key: `tell:${id}`, after })
  }
}
