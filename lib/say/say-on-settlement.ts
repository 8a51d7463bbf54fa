import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCommitment } from '../commitments/change-commitment'
import type { Tx } from '../db/client'
import { Forbidden, Invalid, NotAllowedInState } from '../errors'
import type { sayInput } from './schema'

type Input = z.infer<typeof sayInput>

async function partyOf(tx: Tx, accountId: string): Promise<string | null> {
  const account = await tx.account.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: accountId },
    select: { party: { select: { name: true } } },
  })
  return account.party?.name ?? null
}

/**
 * Says "satisfied" or "not yet" of the settlement that is proposed now. One standing say per person; it can be
 * changed until the committee decides and is kept after. Whoever proposed the settlement has no say in it.
 */
export function sayOnSettlement(actor: Actor, { number, proposalId, verdict, note }: Input, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.say',
    number,
    async ({ tx, actor, commitment, at }) => {
      const proposal = await tx.settlementProposal.findFirst({
        where: { id: proposalId, commitmentId: commitment.id },
      })
      if (!proposal || proposal.outcome) throw new NotAllowedInState('proposal_decided', { number })
      if (proposal.proposedById === actor.id) throw new Forbidden('proposer_has_no_say')
      const key = { proposalId_accountId: { proposalId, accountId: actor.id } }
      const before = await tx.say.findUnique({ where: key })
      if (before?.verdict === verdict && before.note === note) throw new Invalid('nothing_changed')
      const party = await partyOf(tx, actor.id)
      const said = { verdict, note, name: actor.name, party, saidAt: at }
      await tx.say.upsert({
        where: key,
        create: { proposalId, accountId: actor.id, ...said },
        update: said,
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.said', about: { commitmentId: commitment.id }, verdict, note, party },
      }
    },
    at,
  )
}
