import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DocumentTable } from '@/components/documents/document-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pager } from '@/components/ui/pager'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { documentsPlace, listDocuments } from '@/lib/documents/list-documents'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('documents'))('title') }
}

export default async function DocumentsPage({ searchParams }: PageProps<'/documents'>) {
  const actor = await currentActor()
  const [{ items, newer, older }, t, ui] = await Promise.all([
    listDocuments(actor, documentsPlace.parse(await searchParams)),
    getTranslations('documents'),
    getTranslations('ui'),
  ])
  const mayUpload = may(actor, 'document.upload')
  const inside = may(actor, 'candidate.review')
  const add = mayUpload && (
    <ButtonLink href="/documents/new" variant="primary">
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={inside ? t('lead_staff') : t('lead')} actions={add} />
      {items.length === 0 && (
        <EmptyState title={t('empty')} action={add}>
          {mayUpload ? t('empty_staff') : t('empty_public')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <DocumentTable rows={items} inside={inside} />
          <Pager
            label={ui('pages')}
            first={newer === null ? null : { href: '/documents', label: t('first_page') }}
            previous={newer === null ? null : { href: `/documents?before=${newer}`, label: ui('previous') }}
            next={older === null ? null : { href: `/documents?after=${older}`, label: ui('next') }}
          />
        </>
      )}
    </>
  )
}
