import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CommitmentFacts } from '@/components/commitments/commitment-facts'
import { CommitmentHeader } from '@/components/commitments/commitment-header'
import { CommitmentRecord } from '@/components/commitments/commitment-record'
import { PromiseQuote } from '@/components/commitments/promise-quote'
import { HistoryList } from '@/components/history/history-list'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { today } from '@/lib/clock'
import { historyOfCommitment } from '@/lib/history/queries'
import { choices } from '@/lib/people/queries'
import { councilSettings } from '@/lib/settings/queries'
import { DoneNotice } from './done-notice'
import { loadCommitment } from './load'
import { Moves } from './moves'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ done?: string; move?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const commitment = await loadCommitment((await params).number)
  return commitment ? { title: `${commitment.number} ${commitment.title}` } : {}
}

/** One commitment: what was promised, how it stands, what was brought as evidence, and everything that happened. */
export default async function CommitmentPage({ params, searchParams }: Props) {
  const [{ number }, { done, move }] = await Promise.all([params, searchParams])
  const commitment = await loadCommitment(number)
  if (!commitment) notFound()
  const [actor, settings, { committees }, history, t] = await Promise.all([
    currentActor(),
    councilSettings(),
    choices(),
    historyOfCommitment(commitment.id),
    getTranslations('history'),
  ])
  const moment = { today: today(), soonDays: settings.dueSoonDays }
  const names = Object.fromEntries(committees.map(({ id, shortName }) => [id, shortName]))
  return (
    <article>
      <DoneNotice done={done} />
      <CommitmentHeader commitment={commitment} moment={moment} />
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <PromiseQuote commitment={commitment} />
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Moves actor={actor} commitment={commitment} edition={history.length} open={move} />
          <CommitmentFacts commitment={commitment} today={moment.today} />
        </div>
        <div className="lg:col-start-1">
          <CommitmentRecord commitment={commitment} />
          <Section title={t('title')} id="history">
            <HistoryList entries={history} inside={commitment.inside} names={names} />
          </Section>
        </div>
      </div>
    </article>
  )
}
