import type { CommitmentState } from '../db/generated/client'
import type { CommitmentWork } from './change-commitment'

/** Ends the running hold, where there is one. @returns the state the commitment had before it */
export async function endHold({
  tx,
  actor,
  commitment,
  at,
}: CommitmentWork): Promise<CommitmentState | null> {
  const hold = await tx.hold.findFirst({ where: { commitmentId: commitment.id, endedAt: null } })
  if (!hold) return null
  await tx.hold.update({ where: { id: hold.id }, data: { endedAt: at, endedById: actor.id } })
  return hold.stateBefore
}
