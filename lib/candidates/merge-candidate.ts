import type { z } from 'zod'
import type { Actor } from '../access/actor'
import { Invalid } from '../errors'
import { type CandidateWork, changeCandidate } from './change-candidate'
import { requireCandidateMove } from './require-move'
import type { mergeInput } from './schema'

type Input = z.infer<typeof mergeInput>

/** What it is merged into: another live candidate of the same document, or a registered commitment. */
async function targetOf({ tx, candidate }: CandidateWork, { intoCandidateId, intoNumber }: Input) {
  if (intoNumber) {
    const number = intoNumber.toUpperCase()
    const commitment = await tx.commitment.findUnique({
      where: { number },
      select: { id: true, number: true },
    })
    if (!commitment) throw new Invalid('check_fields', { intoNumber: 'unknown_number' })
    return { name: commitment.number, data: { repeatsId: commitment.id } }
  }
  const other = await tx.candidate.findFirst({
    where: { id: intoCandidateId ?? undefined, documentId: candidate.documentId, NOT: { id: candidate.id } },
  })
  if (!other) throw new Invalid('check_fields', { intoCandidateId: 'choose_again' })
  if (other.state === 'merged' || other.state === 'rejected')
    throw new Invalid('check_fields', { intoCandidateId: 'merge_target_gone' })
  return { name: other.title, data: { mergedIntoId: other.id } }
}

/** The same promise said twice: this place is kept with the other one. */
export function mergeCandidate(actor: Actor, input: Input, at?: Date) {
  return changeCandidate(
    actor,
    input,
    async (work) => {
      const { tx, actor, candidate, at } = work
      requireCandidateMove(candidate.state, 'merge')
      const target = await targetOf(work, input)
      await tx.candidate.update({
        where: { id: candidate.id },
        data: {
          state: 'merged',
          ...target.data,
          decidedById: actor.id,
          decidedAt: at,
          version: { increment: 1 },
        },
      })
      const { documentId, title } = candidate
      return {
        value: candidate,
        entry: { kind: 'candidate.merged', about: { documentId }, title, into: target.name },
      }
    },
    at,
  )
}
