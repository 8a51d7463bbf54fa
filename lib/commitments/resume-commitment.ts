import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { changeCommitment, requireMove } from './change-commitment'
import { endHold } from './end-hold'
import type { resumeInput } from './schema'

/** Lets the clock run again: back to the state before the hold. */
export function resumeCommitment(actor: Actor, { number }: z.infer<typeof resumeInput>, at?: Date) {
  return changeCommitment(
    actor,
    'commitment.hold',
    number,
    async (work) => {
      const { tx, commitment, at } = work
      requireMove(commitment, 'resume')
      const state = (await endHold(work)) ?? 'open'
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state, updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.resumed', about: { commitmentId: commitment.id } },
      }
    },
    at,
  )
}
