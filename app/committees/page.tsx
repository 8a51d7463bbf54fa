import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CommitteeTable } from '@/components/committees/committee-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/access/session'
import { listCommittees } from '@/lib/committees/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('committees'))('title') }
}

/** The committees: when each meets, and what waits for it. */
export default async function CommitteesPage() {
  const [actor, settings, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    getTranslations('committees'),
  ])
  const rows = await listCommittees(actor, momentOf(settings))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {rows.length > 0 ? (
        <CommitteeTable rows={rows} />
      ) : (
        <EmptyState title={t('index.empty')}>{t('index.empty_text')}</EmptyState>
      )}
    </>
  )
}
