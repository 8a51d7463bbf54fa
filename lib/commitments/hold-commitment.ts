import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { dayOf } from '../clock'
import { toDate } from '../day'
import { Invalid } from '../errors'
import { changeCommitment, requireMove } from './change-commitment'
import type { holdInput } from './schema'

/** Stops the clock, with the reason and the day it is expected to run again. */
export function holdCommitment(actor: Actor, input: z.infer<typeof holdInput>, at?: Date) {
  const { number, reason, resumeOn } = input
  return changeCommitment(
    actor,
    'commitment.hold',
    number,
    async ({ tx, actor, commitment, at }) => {
      requireMove(commitment, 'hold')
      if (resumeOn <= dayOf(at)) throw new Invalid('check_fields', { resumeOn: 'resume_date_past' })
      await tx.hold.create({
        data: {
          commitmentId: commitment.id,
          reason,
          resumeOn: toDate(resumeOn),
          stateBefore: commitment.state,
          startedById: actor.id,
          startedAt: at,
        },
      })
      await tx.commitment.update({
        where: { id: commitment.id },
        data: { state: 'on_hold', updatedAt: at, version: { increment: 1 } },
      })
      return {
        value: commitment,
        entry: { kind: 'commitment.held', about: { commitmentId: commitment.id }, reason, resumeOn },
      }
    },
    at,
  )
}
