import type { Tx } from '../db/client'
import { Invalid } from '../errors'

/** Short names in one line, as history tells them; null without any. */
export const shortNames = (committees: { shortName: string }[]) =>
  committees
    .map(({ shortName }) => shortName)
    .sort()
    .join(', ') || null

/**
 * Gives an account exactly these seats.
 * @returns the committees it now sits on
 * @throws Invalid where one of them does not exist
 */
export async function giveSeats(tx: Tx, accountId: string, committeeIds: string[]) {
  const committees = await tx.committee.findMany({ where: { id: { in: committeeIds } } })
  if (committees.length !== new Set(committeeIds).size) throw new Invalid('choose_again')
  await tx.committeeMember.deleteMany({ where: { accountId } })
  await tx.committeeMember.createMany({
    data: committees.map((committee) => ({ accountId, committeeId: committee.id })),
  })
  return committees
}
