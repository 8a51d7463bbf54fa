import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { TimelineChart } from '@/components/committees/timeline-chart'
import { daysOf } from '@/components/committees/timeline-geometry'
import { TimelineYears } from '@/components/committees/timeline-years'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentActor } from '@/lib/access/session'
import { listRecesses } from '@/lib/calendar/queries'
import { EARLIEST_YEAR, LATEST_YEAR } from '@/lib/calendar/schema'
import { listTimeline, TIMELINE_LIMIT } from '@/lib/committees/list-timeline'
import { findCommitteeMeetings } from '@/lib/committees/queries'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'

type Props = PageProps<'/committees/[slug]/timeline'>

const yearAsked = z.coerce.number().int().min(EARLIEST_YEAR).max(LATEST_YEAR)

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('timeline'))('title') }
}

/** All promises of a committee across one year, with the recesses shaded. */
export default async function TimelinePage({ params, searchParams }: Props) {
  const [{ slug }, { year: asked }, actor, settings] = await Promise.all([
    params,
    searchParams,
    currentActor(),
    councilSettings(),
  ])
  const moment = momentOf(settings)
  const committee = await findCommitteeMeetings(slug, moment.today)
  if (!committee) notFound()
  const year = yearAsked.safeParse(asked).data ?? Number(moment.today.slice(0, 4))
  const days = daysOf(year)
  const [{ items, more }, recesses, t] = await Promise.all([
    listTimeline(actor, committee.id, days, moment.today),
    listRecesses(days),
    getTranslations('timeline'),
  ])
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `/committees/${slug}`, label: committee.name }]} />
      <PageHeader
        above={t('above', { shortName: committee.shortName })}
        title={t('heading', { year })}
        lead={t('lead', { count: items.length })}
        actions={<TimelineYears slug={slug} year={year} />}
      />
      {more && (
        <div className="mb-6">
          <Notice title={t('more', { most: TIMELINE_LIMIT })}>{t('more_text')}</Notice>
        </div>
      )}
      {items.length > 0 ? (
        <TimelineChart items={items} recesses={recesses} year={year} moment={moment} />
      ) : (
        <EmptyState title={t('empty')}>{t('empty_text')}</EmptyState>
      )}
    </>
  )
}
