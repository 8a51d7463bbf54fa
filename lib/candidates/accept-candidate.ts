import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { createCommitment } from '../commitments/create-commitment'
import { fromDate, fromDateOrNull } from '../day'
import { changeCandidate, type ReviewedCandidate } from './change-candidate'
import { requireCandidateMove } from './require-move'
import type { acceptInput } from './schema'

export const windowOfCandidate = (candidate: ReviewedCandidate) => ({
  phrase: candidate.duePhrase,
  earliest: fromDateOrNull(candidate.dueEarliest),
  latest: fromDateOrNull(candidate.dueLatest),
  rule: candidate.dueRule,
  assumed: candidate.dueAssumed,
})

/** Registers the promise: from here on it has a number and a history. @returns its number */
export function acceptCandidate(actor: Actor, input: z.infer<typeof acceptInput>, at?: Date) {
  return changeCandidate(
    actor,
    input,
    async ({ tx, actor, candidate, at }) => {
      requireCandidateMove(candidate.state, 'accept')
      const { document, question } = candidate
      const madeOn = fromDate(document.documentDate)
      const origin = { candidate, window: windowOfCandidate(candidate), question, document, madeOn }
      const { commitment, entry } = await createCommitment(tx, origin, {
        createdById: actor.id,
        createdAt: at,
      })
      await tx.candidate.update({
        where: { id: candidate.id },
        data: { state: 'accepted', decidedById: actor.id, decidedAt: at, version: { increment: 1 } },
      })
      return { value: { number: commitment.number, documentId: document.id }, entry }
    },
    at,
  )
}
