import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActiveFilters } from '@/components/commitments/active-filters'
import { PrintTable } from '@/components/sheets/print-table'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { askable, firstPage, readFilters, registerUrl } from '@/lib/commitments/filters'
import { registerLists } from '@/lib/commitments/register-lists'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { listForPrint, MOST_PRINTED } from '@/lib/sheets/list-for-print'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sheets.print'))('title') }
}

/** A view of the register as a list on paper, as committees use it. */
export default async function PrintPage({ searchParams }: PageProps<'/commitments/list'>) {
  const [actor, settings, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    getTranslations('sheets.print'),
  ])
  const filters = firstPage(askable(actor, readFilters(await searchParams)))
  const moment = momentOf(settings)
  const inside = may(actor, 'desk.read')
  const [{ items, more }, lists] = await Promise.all([
    listForPrint(actor, filters, moment),
    registerLists(moment.today, inside),
  ])
  const rights = { assignee: inside, secrets: may(actor, 'commitment.read_confidential') }
  return (
    <>
      <Breadcrumbs crumbs={[{ href: registerUrl(filters), label: t('back') }]} />
      <PageHeader
        title={t('title')}
        lead={t('lead', { council: settings.councilName, count: items.length })}
      />
      <ActiveFilters filters={filters} lists={lists} rights={rights} />
      {more && (
        <div className="mb-6">
          <Notice tone="warning" title={t('more', { most: MOST_PRINTED })} />
        </div>
      )}
      <PrintTable items={items} moment={moment} />
    </>
  )
}
