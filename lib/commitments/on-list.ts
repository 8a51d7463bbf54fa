import { NotAllowedInState } from '../errors'
import type { CommitmentWork } from './change-commitment'

/** The list a committee adopts as one item: what is settled through it must still be on it. */
export type OnList = { committeeId: string }

/**
 * Asked under the row lock: since the page was opened the proposal may have been pulled out, or the commitment moved
 * to another committee.
 * @throws NotAllowedInState
 */
export async function requireOnList({ tx, commitment }: CommitmentWork, proposalId: string, list: OnList) {
  const { number, committeeId } = commitment
  if (committeeId !== list.committeeId) throw new NotAllowedInState('other_committee', { number })
  const pulled = await tx.pullOut.findUnique({ where: { proposalId }, select: { proposalId: true } })
  if (pulled) throw new NotAllowedInState('pulled_out', { number })
}
