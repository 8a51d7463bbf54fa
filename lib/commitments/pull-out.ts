import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeCommitment } from './change-commitment'
import type { pullOutInput } from './schema'

/**
 * Takes a proposal out of the list its committee adopts as one item, because a member wants to speak of it. It stays
 * on the agenda, and is decided by itself; a later proposal starts on the list again.
 */
export function pullOut(actor: Actor, { number, reason }: z.infer<typeof pullOutInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.record_decision',
    number,
    async ({ tx, actor, commitment, at }) => {
      const proposal = await tx.settlementProposal.findFirst({
        where: { commitmentId: commitment.id, outcome: null },
        include: { pullOut: true },
      })
      if (!proposal || commitment.state !== 'settlement_proposed')
        throw new NotAllowedInState('no_evidence_proposed', { number })
      if (proposal.pullOut) throw new NotAllowedInState('pulled_out', { number })
      await tx.pullOut.create({
        data: { proposalId: proposal.id, reason, pulledById: actor.id, pulledAt: at },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.pulled_out', about: { commitmentId: commitment.id }, reason },
      }
    },
    at,
  )
}
