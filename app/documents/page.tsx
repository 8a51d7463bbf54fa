import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DocumentTable } from '@/components/documents/document-table'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { DOCUMENTS_PER_PAGE, listDocuments } from '@/lib/documents/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('documents'))('title') }
}

function pageNumber(given: string | string[] | undefined): number {
  const page = Number(given ?? 1)
  return Number.isSafeInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}

export default async function DocumentsPage({ searchParams }: PageProps<'/documents'>) {
  const page = pageNumber((await searchParams).page)
  const actor = await currentActor()
  const [{ items, total, pages }, t, ui] = await Promise.all([
    listDocuments(actor, page),
    getTranslations('documents'),
    getTranslations('ui'),
  ])
  const mayUpload = may(actor, 'document.upload')
  const inside = may(actor, 'candidate.review')
  const from = (page - 1) * DOCUMENTS_PER_PAGE + 1
  const add = mayUpload && (
    <ButtonLink href="/documents/new" variant="primary">
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={inside ? t('lead_staff') : t('lead')} actions={add} />
      {total === 0 && (
        <EmptyState title={t('empty')} action={add}>
          {mayUpload ? t('empty_staff') : t('empty_public')}
        </EmptyState>
      )}
      {total > 0 && items.length === 0 && (
        <EmptyState
          title={t('no_page')}
          action={<ButtonLink href="/documents">{t('first_page')}</ButtonLink>}
        />
      )}
      {items.length > 0 && (
        <>
          <DocumentTable rows={items} inside={inside} />
          <Pagination
            page={page}
            pages={pages}
            hrefFor={(number) => (number === 1 ? '/documents' : `/documents?page=${number}`)}
            summary={ui('range', { from, to: from + items.length - 1, total })}
          />
        </>
      )}
    </>
  )
}
