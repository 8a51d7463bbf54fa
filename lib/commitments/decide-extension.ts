import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { fromDate, fromDateOrNull, toDateOrNull } from '../day'
import { NotAllowedInState } from '../errors'
import { changeCommitment } from './change-commitment'
import { grantExtension } from './grant-extension'
import { requireHeld } from './held-meeting'
import { extensionVerdict } from './lifecycle'
import type { extensionDecisionInput } from './schema'

/** Grants or refuses the extension that was asked for. */
export function decideExtension(actor: Actor, input: z.infer<typeof extensionDecisionInput>, at?: Date) {
  const { number, decision, reason, meetingDate } = input
  return changeCommitment(
    actor,
    'commitment.decide_extension',
    number,
    async (work) => {
      const { tx, actor, commitment, at } = work
      const about = { commitmentId: commitment.id }
      const request = await tx.extension.findFirst({ where: { ...about, state: 'requested' } })
      if (!request) throw new NotAllowedInState('no_extension_asked', { number })
      requireHeld(meetingDate, at)
      const decided = {
        ...{ state: decision, decidedById: actor.id, decidedAt: at, decisionReason: reason },
        meetingDate: toDateOrNull(meetingDate),
      }
      await tx.extension.update({ where: { id: request.id }, data: decided })
      if (decision === 'refused')
        return {
          value: commitment,
          entry: { kind: 'commitment.extension_refused', about, reason: reason as string, meetingDate },
        }
      const verdict = extensionVerdict(commitment.state)
      if (!verdict.ok) throw new NotAllowedInState(verdict.reason, { number })
      const window = {
        phrase: request.phrase,
        earliest: fromDateOrNull(request.earliest),
        latest: fromDate(request.latest),
      }
      return {
        value: commitment,
        entry: await grantExtension(work, { reason: request.reason, meetingDate, ...window }),
      }
    },
    at,
  )
}
