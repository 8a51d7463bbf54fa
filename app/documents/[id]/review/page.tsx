import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ReviewWatch } from '@/components/candidates/review-watch'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { reviewStamp } from '@/lib/documents/find-review-stamp'
import { findReview } from '@/lib/documents/queries'
import { findReviewKeys } from '@/lib/people/find-review-keys'
import { ReviewDesk } from './review-desk'
import { ReviewTop } from './review-top'
import { toReviewables } from './to-reviewable'
import { whatWasDone } from './what-was-done'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review'))('title') }
}

export default async function ReviewPage({ params, searchParams }: PageProps<'/documents/[id]/review'>) {
  const [{ id }, actor, t] = await Promise.all([params, currentActor(), getTranslations('review')])
  if (!may(actor, 'candidate.review') || !z.uuid().safeParse(id).success) notFound()
  const review = await findReview(actor, id)
  if (!review) notFound()
  const [candidates, keys] = [toReviewables(review), await findReviewKeys(actor)]
  const done = await whatWasDone(await searchParams, candidates)
  const documents = await getTranslations('documents')
  const crumbs = [
    { href: '/documents', label: documents('title') },
    { href: `/documents/${id}`, label: review.title },
  ]
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <PageHeader
        above={t('title')}
        title={review.title}
        actions={
          <>
            <ButtonLink href={`/documents/${id}/edit`} variant="quiet">
              {t('edit_facts')}
            </ButtonLink>
            <ButtonLink href={`/documents/${id}`}>{t('reading_view')}</ButtonLink>
          </>
        }
      />
      <ReviewTop review={review} candidates={candidates} done={done.whole} />
      <ReviewDesk review={review} candidates={candidates} justDone={done.candidate} keys={keys} />
      <ReviewWatch address={`/documents/${id}/review/stamp`} stamp={reviewStamp(review.candidates)} />
    </>
  )
}
