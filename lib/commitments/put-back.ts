import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { NotAllowedInState } from '../errors'
import { changeCommitment } from './change-commitment'
import type { putBackInput } from './schema'

/** Puts a proposal back on the list it was pulled out of: nobody wants to speak of it any more. */
export function putBack(actor: Actor, { number }: z.infer<typeof putBackInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.record_decision',
    number,
    async ({ tx, commitment }) => {
      const { count } = await tx.pullOut.deleteMany({
        where: { proposal: { commitmentId: commitment.id, outcome: null } },
      })
      if (count === 0) throw new NotAllowedInState('not_pulled_out', { number })
      return {
        value: commitment,
        entry: { kind: 'commitment.put_back', about: { commitmentId: commitment.id } },
      }
    },
    at,
  )
}
