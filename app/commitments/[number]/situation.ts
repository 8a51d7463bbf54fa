import type { Situation } from '@/components/commitments/offered-moves'
import type { Actor } from '@/lib/access/actor'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'

/** Where a commitment stands, as far as it decides what this person may do with it. */
export function situationOf(
  actor: Actor,
  commitment: WholeCommitment,
  committeeConfirms: boolean,
): Situation {
  const { state, assigneeId, publishedAt, extensions, settlements } = commitment
  const waiting = settlements.find(({ outcome }) => outcome === null)
  const isProposer = actor.kind === 'account' && waiting?.proposedById === actor.id
  return {
    state,
    assigneeId,
    published: publishedAt !== null,
    extensionWaiting: extensions.some((extension) => extension.state === 'requested'),
    ownProposal: committeeConfirms && isProposer,
  }
}
