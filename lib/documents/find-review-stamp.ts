import type { Actor } from '../access/actor'
import { requireMay } from '../access/policy'
import { db } from '../db/client'

/** Changes whenever any candidate of a document does: their number, and what their versions come to. */
export function reviewStamp(candidates: { version: number }[]): string {
  return `${candidates.length}.${candidates.reduce((sum, { version }) => sum + version, 0)}`
}

/** The stamp of a document's review as it is now, without reading its text; for pages that watch. @throws Forbidden */
export async function findReviewStamp(actor: Actor, documentId: string): Promise<string> {
  requireMay(actor, 'candidate.review')
  const { _count, _sum } = await db().candidate.aggregate({
    where: { documentId },
    _count: true,
    _sum: { version: true },
  })
  return `${_count}.${_sum.version ?? 0}`
}
