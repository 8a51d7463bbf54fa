import type { SettlementProposal } from '../db/generated/client'
import { Forbidden, Invalid, NotAllowedInState } from '../errors'
import type { CommitmentWork } from './change-commitment'
import { requireHeld } from './held-meeting'

/**
 * The proposal the committee is asked to judge, after the two rules of judging: a decision of the committee names
 * its meeting, and nobody records the verdict on a proposal of their own. A council may switch both off.
 * @throws NotAllowedInState, Invalid, Forbidden
 */
export async function pendingProposal(
  { tx, actor, commitment, at }: CommitmentWork,
  meetingDate: string | null,
): Promise<SettlementProposal> {
  const { id: commitmentId, number } = commitment
  requireHeld(meetingDate, at)
  const proposal = await tx.settlementProposal.findFirst({ where: { commitmentId, outcome: null } })
  if (!proposal) throw new NotAllowedInState('no_evidence_proposed', { number })
  const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { committeeConfirms: true } })
  if (settings?.committeeConfirms === false) return proposal
  if (!meetingDate) throw new Invalid('check_fields', { meetingDate: 'meeting_date_missing' })
  if (proposal.proposedById === actor.id) throw new Forbidden('proposer_may_not_confirm')
  return proposal
}
