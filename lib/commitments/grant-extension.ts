import type { IsoDay } from '../day'
import type { Entry } from '../history/entries'
import type { CommitmentWork } from './change-commitment'
import { addWindow, type Window, windowColumns, windowOf } from './windows'

/** Puts a new window in force, keeps the old one, and counts the slip. */
export async function grantExtension(
  { tx, actor, commitment, at }: CommitmentWork,
  { reason, meetingDate, ...window }: Window & { reason: string; meetingDate: IsoDay | null },
): Promise<Entry> {
  const extension = { origin: 'extension' as const, ...window, reason }
  await addWindow(tx, commitment.id, extension, { createdById: actor.id, createdAt: at })
  const slips = commitment.slips + 1
  await tx.commitment.update({
    where: { id: commitment.id },
    data: { ...windowColumns(extension), slips, updatedAt: at, version: { increment: 1 } },
  })
  return {
    kind: 'commitment.extension_granted',
    about: { commitmentId: commitment.id },
    reason,
    meetingDate,
    window,
    before: windowOf(commitment),
    slips,
  }
}
