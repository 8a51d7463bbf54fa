import type { CommitmentWork } from './change-commitment'

/** What still waited for a verdict is answered by the decision that closes the commitment. */
export async function closePending({ tx, actor, commitment, at }: CommitmentWork, reason: string) {
  const decided = { decidedById: actor.id, decidedAt: at }
  await tx.settlementProposal.updateMany({
    where: { commitmentId: commitment.id, outcome: null },
    data: { outcome: 'returned', reason, ...decided },
  })
  await tx.extension.updateMany({
    where: { commitmentId: commitment.id, state: 'requested' },
    data: { state: 'refused', decisionReason: reason, ...decided },
  })
}
