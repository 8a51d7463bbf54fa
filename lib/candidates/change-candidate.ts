import type { Account, Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import type { Prisma, Tx } from '../db/client'
import { Conflict, NotFound } from '../errors'
import { type Changed, change } from '../history/change'

const include = { document: { omit: { text: true } }, question: true, commitment: true } as const
export type ReviewedCandidate = Prisma.CandidateGetPayload<{ include: typeof include }>
export type CandidateWork = { tx: Tx; actor: Account; candidate: ReviewedCandidate; at: Date }

/**
 * The order of steps every verb of review shares: allowed, locked, found, not changed by a second reviewer
 * meanwhile; then the verb's own work and its entry.
 */
export async function changeCandidate<T>(
  actor: Actor,
  { candidateId, version }: { candidateId: string; version: number },
  work: (context: CandidateWork) => Promise<Changed<T>>,
  at?: Date,
): Promise<T> {
  const account = requireMay(actor, 'candidate.review')
  return change(
    account,
    async (tx, instant) => {
      await tx.$queryRaw`SELECT 1 FROM "Candidate" WHERE "id" = ${candidateId}::uuid FOR UPDATE`
      const candidate = await tx.candidate.findUnique({ where: { id: candidateId }, include })
      if (!candidate) throw new NotFound('no_such_candidate')
      if (candidate.version !== version) throw new Conflict('reviewed_meanwhile')
      return work({ tx, actor: account, candidate, at: instant })
    },
    at,
  )
}
