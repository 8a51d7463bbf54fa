import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { giveBackNumber } from '../commitments/number'
import { NotAllowedInState } from '../errors'
import type { Entry } from '../history/entries'
import { type CandidateWork, changeCandidate } from './change-candidate'
import { undoVerdict } from './lifecycle'
import { requireCandidateMove } from './require-move'
import type { undoInput } from './schema'

/** Takes the registration back, while nothing leans on it; the number is given out again. */
async function unregister({ tx, candidate }: CandidateWork): Promise<Entry[]> {
  const { commitment, documentId, title } = candidate
  if (!commitment) return []
  await tx.$queryRaw`SELECT 1 FROM "Commitment" WHERE "id" = ${commitment.id}::uuid FOR UPDATE`
  const now = await tx.commitment.findUniqueOrThrow({
    where: { id: commitment.id },
    include: { _count: { select: { repeatedBy: true, pointsTo: true, pointedAt: true } } },
  })
  const verdict = undoVerdict({
    published: now.publishedAt !== null,
    assigned: now.assigneeId !== null,
    moved: now.version > 1,
    merged: now._count.repeatedBy,
    related: now._count.pointsTo + now._count.pointedAt,
  })
  if (!verdict.ok) throw new NotAllowedInState(verdict.reason, { number: now.number })
  await tx.dueWindow.deleteMany({ where: { commitmentId: now.id } })
  await tx.commitment.delete({ where: { id: now.id } })
  await giveBackNumber(tx, now.year, now.sequence)
  return [{ kind: 'commitment.unregistered', about: { documentId }, number: now.number, title }]
}

/** Back to proposed: as if nobody had decided yet. */
export function undoReview(actor: Actor, input: z.infer<typeof undoInput>, at?: Date) {
  return changeCandidate(
    actor,
    input,
    async (work) => {
      const { tx, candidate } = work
      requireCandidateMove(candidate.state, 'undo')
      const unregistered = await unregister(work)
      const nothing = {
        rejectReason: null,
        mergedIntoId: null,
        repeatsId: null,
        decidedById: null,
        decidedAt: null,
      }
      await tx.candidate.update({
        where: { id: candidate.id },
        data: { state: 'proposed', ...nothing, version: { increment: 1 } },
      })
      const { documentId, title, state: was } = candidate
      return {
        value: candidate,
        entry: [{ kind: 'candidate.undone', about: { documentId }, title, was }, ...unregistered],
      }
    },
    at,
  )
}
