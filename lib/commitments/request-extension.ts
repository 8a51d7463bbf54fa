import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { toDate, toDateOrNull } from '../day'
import { changeCommitment } from './change-commitment'
import { requireExtendable } from './extension-rules'
import type { extensionRequestInput } from './schema'

/** The assignee asks for a new window; nothing moves until it is decided. */
export function requestExtension(actor: Actor, input: z.infer<typeof extensionRequestInput>, at?: Date) {
  const { number, reason, phrase, earliest } = input
  const latest = input.latest as string
  return changeCommitment(
    actor,
    'commitment.request_extension',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      await requireExtendable(work, latest)
      const window = { phrase, earliest: toDateOrNull(earliest), latest: toDate(latest) }
      await tx.extension.create({
        data: { commitmentId: commitment.id, reason, ...window, requestedById: actor.id, requestedAt: at },
      })
      return {
        value: commitment,
        entry: {
          kind: 'commitment.extension_requested',
          about: { commitmentId: commitment.id },
          reason,
          window: { phrase, earliest, latest },
        },
      }
    },
    at,
  )
}
