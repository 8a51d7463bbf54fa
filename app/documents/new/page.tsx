import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { UploadForm } from '@/components/documents/upload-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { listCommittees } from '@/lib/people/queries'
import { uploadDocumentAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('documents'))('upload.title') }
}

export default async function NewDocumentPage() {
  const [actor, t] = await Promise.all([currentActor(), getTranslations('documents')])
  const crumbs = [{ href: '/documents', label: t('title') }]
  if (!may(actor, 'document.upload')) {
    const why = actor.kind === 'visitor' ? 'sign_in' : 'not_allowed'
    const href = actor.kind === 'visitor' ? '/sign-in?back=/documents/new' : '/documents'
    return (
      <>
        <Breadcrumbs crumbs={crumbs} />
        <PageHeader title={t('upload.title')} />
        <EmptyState
          title={t(`${why}.title`)}
          action={
            <ButtonLink href={href} variant="primary">
              {t(`${why}.action`)}
            </ButtonLink>
          }
        >
          {t(`${why}.text`)}
        </EmptyState>
      </>
    )
  }
  const committees = await listCommittees()
  return (
    <div className="max-w-[46rem]">
      <Breadcrumbs crumbs={crumbs} />
      <PageHeader title={t('upload.title')} lead={t('upload.lead')} />
      <UploadForm action={uploadDocumentAction} committees={committees} />
    </div>
  )
}
