import { progressOf } from '@/components/candidates/progress'
import { ReviewBar } from '@/components/candidates/review-bar'
import { ReviewNotices } from '@/components/candidates/review-notices'
import type { Reviewable } from '@/components/candidates/reviewable'
import { Notice } from '@/components/ui/notice'
import { publishRegisteredAction, publishSourceAction } from './actions'
import type { Review } from './to-reviewable'

type Props = { review: Review; candidates: Reviewable[]; done: string | null }

/** Above both columns: what was done, how far the review is, and how the letter was read. */
export function ReviewTop({ review, candidates, done }: Props) {
  const unpublished = review.candidates.filter(({ commitment }) => commitment && !commitment.publishedAt)
  return (
    <>
      {done && (
        <div className="mb-6">
          <Notice tone="success" title={done} live />
        </div>
      )}
      <ReviewBar
        documentId={review.id}
        progress={progressOf(candidates)}
        unpublished={unpublished.length}
        documentPublic={review.published}
        publishRegistered={publishRegisteredAction}
        publishDocument={publishSourceAction}
      />
      <ReviewNotices
        documentId={review.id}
        questions={review.questions.length}
        candidates={candidates}
        documentDate={review.documentDate}
        dateAssumed={review.documentDateAssumed}
      />
    </>
  )
}
