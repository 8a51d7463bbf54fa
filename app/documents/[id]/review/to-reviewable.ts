import { z } from 'zod'
import { labelsOf } from '@/components/candidates/labels'
import type { Reviewable } from '@/components/candidates/reviewable'
import { pageAt } from '@/components/documents/pages'
import { dayOf } from '@/lib/clock'
import { fromDateOrNull } from '@/lib/day'
import type { findReview } from '@/lib/documents/queries'

export type Review = NonNullable<Awaited<ReturnType<typeof findReview>>>
type Row = Review['candidates'][number]

/** As the engine's findings were stored; a passage added by hand has none. */
const evidenceSchema = z.object({
  rules: z.array(z.object({ rule: z.string(), words: z.string(), weight: z.number() })),
  alsoAt: z.array(z.object({ question: z.number().nullable() })),
})

function decisionOf(row: Row): Reviewable['decision'] {
  return {
    by: row.decidedBy?.name ?? null,
    on: row.decidedAt && dayOf(row.decidedAt),
    reason: row.rejectReason,
    number: row.commitment?.number ?? row.repeats?.number ?? null,
    into: row.mergedInto?.title ?? null,
  }
}

function likenessOf({ like, likeWords }: Row): Reviewable['like'] {
  if (!like) return null
  const { number, title, duePhrase, dueEarliest, dueLatest } = like
  const window = { earliest: fromDateOrNull(dueEarliest), latest: fromDateOrNull(dueLatest) }
  return { number, title, phrase: duePhrase, ...window, words: likeWords }
}

/** The candidates of a review as its page shows them, in order of place. */
export function toReviewables({ candidates, pages }: Pick<Review, 'candidates' | 'pages'>): Reviewable[] {
  const labels = labelsOf(candidates)
  return candidates.map((row) => {
    const { data: evidence } = evidenceSchema.safeParse(row.evidence)
    const { id, version, state, byHand, trackable, title, quote, start, end, kind, strength, owner } = row
    return {
      ...{ id, version, state, byHand, trackable, title, quote, start, end, kind, strength, owner },
      label: labels.get(id) ?? '',
      page: pageAt(pages, start),
      question: row.question,
      phrase: row.duePhrase,
      earliest: fromDateOrNull(row.dueEarliest),
      latest: fromDateOrNull(row.dueLatest),
      rule: row.dueRule,
      assumed: row.dueAssumed,
      score: row.score,
      fired: evidence?.rules ?? [],
      alsoAt: evidence?.alsoAt.map((place) => place.question) ?? [],
      like: likenessOf(row),
      engineVersion: row.engineVersion,
      decision: decisionOf(row),
    }
  })
}
