import type { Speaker } from '@/components/say/say-form'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { hasParty } from '@/lib/people/queries'
import { sayAction } from './actions'

/** What this person may say of the settlement that waits, and what they said of it before. */
export async function speakerFor(
  actor: Actor,
  { settlements }: WholeCommitment,
): Promise<Speaker | 'proposer' | null> {
  if (actor.kind === 'visitor' || !may(actor, 'commitment.say')) return null
  const waiting = settlements.find(({ outcome }) => outcome === null)
  if (waiting?.proposedById === actor.id) return 'proposer'
  const own = waiting?.says.find(({ accountId }) => accountId === actor.id)
  return {
    action: sayAction,
    own: own ? { verdict: own.verdict, note: own.note } : null,
    inPublic: waiting !== undefined && (await hasParty(actor)),
  }
}
