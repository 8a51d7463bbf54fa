import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActiveFilters } from '@/components/commitments/active-filters'
import { BulkForm, bulkActsFor } from '@/components/commitments/bulk-form'
import { CommitmentTable } from '@/components/commitments/commitment-table'
import { NoCommitments } from '@/components/commitments/no-commitments'
import { RegisterFilters } from '@/components/commitments/register-filters'
import { RegisterPager } from '@/components/commitments/register-pager'
import { sortingOf } from '@/components/commitments/register-sorting'
import { RegisterTabs } from '@/components/commitments/register-tabs'
import { TakeAlong } from '@/components/feeds/take-along'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { askable, readFilters, registerUrl } from '@/lib/commitments/filters'
import { registerLists } from '@/lib/commitments/register-lists'
import { listCommitments } from '@/lib/commitments/register-page'
import { env } from '@/lib/env'
import { feedAlternates } from '@/lib/feeds/feed-url'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { OwnViews } from './own-views'

type Props = PageProps<'/commitments'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [filters, t] = await Promise.all([searchParams.then(readFilters), getTranslations('register')])
  return { title: t('title'), alternates: { types: feedAlternates(filters, env().NEXTAUTH_URL) } }
}

/** The register: every commitment this person may see, narrowed by what stands in the URL. */
export default async function RegisterPage({ searchParams }: Props) {
  const [actor, settings, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    getTranslations('register'),
  ])
  const filters = askable(actor, readFilters(await searchParams))
  const moment = momentOf(settings)
  const inside = may(actor, 'desk.read')
  const [page, lists] = await Promise.all([
    listCommitments(actor, filters, moment),
    registerLists(moment.today, inside),
  ])
  const rights = { assignee: inside, secrets: may(actor, 'commitment.read_confidential') }
  const numbers = page.items.map(({ number }) => number)
  const view = registerUrl(filters).split('?')[1] ?? ''
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OwnViews actor={actor} filters={filters} />
      <RegisterTabs filters={filters} counts={page.counts.views} />
      <RegisterFilters filters={filters} lists={lists} rights={rights} counts={page.counts.facets} />
      <ActiveFilters filters={filters} lists={lists} rights={rights} />
      {page.items.length === 0 ? (
        <NoCommitments narrowed={view !== ''} mayUpload={may(actor, 'document.upload')} />
      ) : (
        <>
          <BulkForm actor={actor} numbers={numbers} total={page.counts.total} view={view} key={view}>
            <CommitmentTable
              caption={t('title')}
              items={page.items}
              moment={moment}
              withAssignee={inside}
              withBoxes={bulkActsFor(actor).length > 0}
              marks={page.marks}
              sorting={sortingOf(filters)}
            />
          </BulkForm>
          <RegisterPager filters={filters} page={page} />
        </>
      )}
      <TakeAlong filters={filters} ownLinks={inside} />
    </>
  )
}
