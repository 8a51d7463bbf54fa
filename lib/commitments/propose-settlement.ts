import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDateOrNull } from '../day'
import { changeCommitment, requireMove, requireUnchanged, type Seen } from './change-commitment'
import type { settlementProposalInput } from './schema'

/** Says, with evidence, that it was done. The committee has the last word. */
export function proposeSettlement(
  actor: Actor,
  input: z.infer<typeof settlementProposalInput> & Seen,
  at?: Date,
) {
  const { number, documentNumber, evidenceDate, evidenceQuote, note } = input
  return changeCommitment(
    actor,
    'commitment.propose_settlement',
    number,
    async ({ tx, actor, commitment, at }) => {
      requireUnchanged(commitment, input)
      requireMove(commitment, 'propose_settlement')
      await tx.settlementProposal.create({
        data: {
          commitmentId: commitment.id,
          documentNumber,
          evidenceDate: toDateOrNull(evidenceDate),
          evidenceQuote,
          note,
          proposedById: actor.id,
          proposedAt: at,
        },
      })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'settlement_proposed', updatedAt: at, version: { increment: 1 } },
      })
      const facts = { documentNumber, evidenceDate, evidenceQuote, note }
      return {
        value: commitment,
        entry: { kind: 'commitment.settlement_proposed', about: { commitmentId: commitment.id }, ...facts },
      }
    },
    at,
  )
}
