import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActiveFilters } from '@/components/commitments/active-filters'
import { CommitmentTable } from '@/components/commitments/commitment-table'
import { RegisterFilters } from '@/components/commitments/register-filters'
import { sortingOf } from '@/components/commitments/register-sorting'
import { RegisterTabs } from '@/components/commitments/register-tabs'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Pagination } from '@/components/ui/pagination'
import { may } from '@/lib/access/policy'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { readFilters, registerUrl } from '@/lib/commitments/filters'
import { countStandings, listCommitments, PAGE_SIZE } from '@/lib/commitments/queries'
import { choices } from '@/lib/people/queries'
import { councilSettings } from '@/lib/settings/queries'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('register'))('title') }
}

/** The register: every commitment this person may see, narrowed by what stands in the URL. */
export default async function RegisterPage({ searchParams }: PageProps<'/commitments'>) {
  const [actor, settings, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    getTranslations('register'),
  ])
  const filters = readFilters(await searchParams)
  const moment = { today: today(), soonDays: settings.dueSoonDays }
  const [{ items, total, pages }, counts, lists] = await Promise.all([
    listCommitments(actor, filters, moment.today, moment.soonDays),
    countStandings(actor, filters, moment.today, moment.soonDays),
    choices(),
  ])
  const from = (filters.page - 1) * PAGE_SIZE + 1
  const inside = may(actor, 'desk.read')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <RegisterTabs filters={filters} counts={counts} />
      <RegisterFilters filters={filters} lists={lists} />
      <ActiveFilters filters={filters} lists={lists} />
      {items.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={<ButtonLink href="/commitments">{t('empty.action')}</ButtonLink>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <CommitmentTable
            caption={t('title')}
            items={items}
            moment={moment}
            withAssignee={inside}
            sorting={sortingOf(filters)}
          />
          <Pagination
            page={filters.page}
            pages={pages}
            hrefFor={(page) => registerUrl({ ...filters, page })}
            summary={t('summary', { from, to: from + items.length - 1, total })}
          />
        </>
      )}
    </>
  )
}
