import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HolderList } from '@/components/portfolios/holder-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/access/session'
import { listByHolder } from '@/lib/portfolios/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('portfolios'))('title') }
}

/** Who holds what, and what stands open in it. */
export default async function PortfoliosPage() {
  const [actor, settings, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    getTranslations('portfolios'),
  ])
  const rows = await listByHolder(actor, momentOf(settings))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {rows.length > 0 ? (
        <HolderList rows={rows} />
      ) : (
        <EmptyState title={t('index.empty')}>{t('index.empty_text')}</EmptyState>
      )}
    </>
  )
}
