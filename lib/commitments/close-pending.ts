import type { CommitmentWork } from './change-commitment'

/** What still waited for a verdict is answered by the decision that closes the commitment. */
export async function closePending(work: CommitmentWork, reason: string) {
  const { tx, actor, commitment, at } = work
  await tx.settlementProposal.updateMany({
    where: { commitmentId: commitment.id, outcome: null },
    data: { outcome: 'returned', reason, decidedById: actor.id, decidedAt: at },
  })
  await voidRequest(work, reason)
}

/** A request for extension asks about the old window: a verdict that ends it, or gives a new one, answers it too. */
export async function voidRequest({ tx, actor, commitment, at }: CommitmentWork, reason: string | null) {
  await tx.extension.updateMany({
    where: { commitmentId: commitment.id, state: 'requested' },
    data: { state: 'refused', decisionReason: reason, decidedById: actor.id, decidedAt: at },
  })
}
