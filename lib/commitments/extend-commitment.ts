import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDate, toDateOrNull } from '../day'
import { changeCommitment, requireUnchanged, type Seen } from './change-commitment'
import { requireExtendable } from './extension-rules'
import { grantExtension } from './grant-extension'
import { requireHeld } from './held-meeting'
import type { extensionInput } from './schema'

/** Staff give a new window at once, with its reason. The request and its granting are one row. */
export function extendCommitment(actor: Actor, input: z.infer<typeof extensionInput> & Seen, at?: Date) {
  const { number, reason, phrase, earliest, meetingDate } = input
  const latest = input.latest as string
  return changeCommitment(
    actor,
    'commitment.decide_extension',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      requireUnchanged(commitment, input)
      await requireExtendable(work, latest)
      await tx.extension.create({
        data: {
          commitmentId: commitment.id,
          state: 'granted',
          reason,
          phrase,
          earliest: toDateOrNull(earliest),
          latest: toDate(latest),
          requestedById: actor.id,
          requestedAt: at,
          decidedById: actor.id,
          decidedAt: at,
          meetingDate: toDateOrNull(meetingDate),
        },
      })
      requireHeld(meetingDate, at)
      return {
        value: commitment,
        entry: await grantExtension(work, { reason, meetingDate, phrase, earliest, latest }),
      }
    },
    at,
  )
}
