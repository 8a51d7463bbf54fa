import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { DecidedTable } from '@/components/committees/decided-table'
import { decisionParts } from '@/components/committees/decision-text'
import { MinutesText } from '@/components/committees/minutes-text'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { listDecided } from '@/lib/committees/list-decided'
import { findCommitteeMeetings } from '@/lib/committees/queries'
import { isDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { MeetingNav } from './meeting-nav'
import { VerdictNotices } from './verdict-notices'

type Props = PageProps<'/committees/[slug]/decisions'>
const one = (given: string | string[] | undefined) => (Array.isArray(given) ? given[0] : given)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, found] = await Promise.all([
    getTranslations('committees.decisions'),
    findCommitteeMeetings((await params).slug, today()),
  ])
  return found ? { title: t('title', { shortName: found.shortName }) } : {}
}

/** What a committee decided in one meeting, and the text of it for the minutes. */
export default async function DecisionsPage({ params, searchParams }: Props) {
  const [{ slug }, query, actor] = await Promise.all([params, searchParams, currentActor()])
  const [committee, language, t] = await Promise.all([
    findCommitteeMeetings(slug, today()),
    getLocale(),
    getTranslations('committees.decisions'),
  ])
  if (!committee) notFound()
  const asked = one(query.meeting)
  const meeting = asked && isDay(asked) ? asked : committee.held[0]
  const decided = meeting ? await listDecided(actor, committee.id, meeting) : []
  const day = (iso: string) => formatDay(iso, language)
  const text = await getTranslations('committees.decisions.text')
  const say: Parameters<typeof decisionParts>[2] = (key, values) => text(key as 'item', values as never)
  return (
    <>
      <Breadcrumbs crumbs={[{ href: `/committees/${slug}`, label: committee.name }]} />
      <PageHeader title={t('title', { shortName: committee.shortName })} lead={t('lead')} />
      <VerdictNotices settled={one(query.settled)} refused={one(query.refused)} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_14rem]">
        <div className="min-w-0">
          {meeting && (
            <Section title={t('list', { day: day(meeting) })}>
              {decided.length === 0 && <p className="py-2 text-muted">{t('none', { day: day(meeting) })}</p>}
              {decided.length > 0 && (
                <DecidedTable caption={t('list', { day: day(meeting) })} rows={decided} />
              )}
            </Section>
          )}
          {meeting && decided.length > 0 && (
            <Section title={t('copy')}>
              <MinutesText
                parts={decisionParts({ committee: committee.name, day: day(meeting) }, decided, say, day)}
                file={`/committees/${slug}/minutes?meeting=${meeting}`}
                lead={t('copy_lead')}
              />
            </Section>
          )}
        </div>
        <MeetingNav slug={slug} held={committee.held} current={meeting} />
      </div>
    </>
  )
}
