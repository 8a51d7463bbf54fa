import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FactsFields } from '@/components/documents/facts-fields'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { ButtonLink } from '@/components/ui/button-link'
import { ActionForm } from '@/components/ui/form'
import { FormActions } from '@/components/ui/form-actions'
import { HiddenInput } from '@/components/ui/hidden-input'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { listCommittees } from '@/lib/people/queries'
import { readDocument } from '../read-document'
import { amendDocumentAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('documents'))('edit.title') }
}

export default async function EditDocumentPage({ params }: PageProps<'/documents/[id]/edit'>) {
  const [actor, document] = await Promise.all([currentActor(), readDocument((await params).id)])
  if (!document || !may(actor, 'document.amend')) notFound()
  const [t, committees] = await Promise.all([getTranslations('documents'), listCommittees()])
  const { id, title, version, kind, documentDate } = document
  const initial = {
    title,
    kind,
    documentDate,
    number: document.number ?? '',
    committeeId: document.committeeId ?? '',
    meetingDate: document.meetingDate ?? '',
  }
  const crumbs = [
    { href: '/documents', label: t('title') },
    { href: `/documents/${id}`, label: title },
  ]
  return (
    <div className="max-w-[46rem]">
      <Breadcrumbs crumbs={crumbs} />
      <PageHeader title={t('edit.title')} lead={t('edit.lead')} />
      <ActionForm action={amendDocumentAction} initial={initial} className="space-y-4">
        <HiddenInput name="documentId" value={id} />
        <HiddenInput name="version" value={version} />
        <FactsFields committees={committees} optional={false} />
        <FormActions>
          <SubmitButton>{t('edit.save')}</SubmitButton>
          <ButtonLink href={`/documents/${id}`} variant="quiet">
            {t('edit.cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
    </div>
  )
}
