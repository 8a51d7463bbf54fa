import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CommitmentFacts } from '@/components/commitments/commitment-facts'
import { CommitmentHeader } from '@/components/commitments/commitment-header'
import { CommitmentRecord } from '@/components/commitments/commitment-record'
import { DecisionList } from '@/components/commitments/decision-list'
import { EvidenceList } from '@/components/commitments/evidence-list'
import { ProgressNotes } from '@/components/commitments/progress-notes'
import { PromiseQuote } from '@/components/commitments/promise-quote'
import { HistoryList } from '@/components/history/history-list'
import { OriginalWords } from '@/components/redaction/original-words'
import { Section } from '@/components/ui/section'
import { currentActor } from '@/lib/access/session'
import { momentOf } from '@/lib/settings/moment'
import { councilSettings } from '@/lib/settings/queries'
import { FollowButton } from '../../desk/mail/follow-button'
import { DoneNotice } from './done-notice'
import { loadCommitment } from './load'
import { loadAround } from './load-around'
import { Moves } from './moves'
import { Relations } from './relations'
import { speakerFor } from './speaker'

type Props = {
  params: Promise<{ number: string }>
  searchParams: Promise<{ done?: string; move?: string; relate?: string; run?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const commitment = await loadCommitment((await params).number)
  return commitment ? { title: `${commitment.number} ${commitment.title}` } : {}
}

/**
 * One commitment, in the order in which a committee member asks: what was promised, by whom, for when, how it stands,
 * what shows it and what colleagues say; then what can be done, and everything that happened.
 */
export default async function CommitmentPage({ params, searchParams }: Props) {
  const [{ number }, { done, move, relate, run }] = await Promise.all([params, searchParams])
  const commitment = await loadCommitment(number)
  if (!commitment) notFound()
  const actor = await currentActor()
  const [settings, around, speaker, t] = await Promise.all([
    councilSettings(),
    loadAround(actor, commitment),
    speakerFor(actor, commitment),
    getTranslations('history'),
  ])
  const { history, names, anchors, documents, meeting, originals } = around
  const moment = momentOf(settings)
  const { inside, decisions } = commitment
  return (
    <article>
      <DoneNotice done={done} run={run} />
      <CommitmentHeader commitment={commitment} moment={moment} />
      <div className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div>
          <PromiseQuote commitment={commitment} />
          <EvidenceList commitment={commitment} documents={documents} speaker={speaker} />
          {decisions.length > 0 && <DecisionList decisions={decisions} />}
          <ProgressNotes entries={history} inside={inside} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Moves
            actor={actor}
            commitment={commitment}
            edition={history.length}
            meeting={meeting}
            open={move}
          />
          <FollowButton actor={actor} what="commitment" id={commitment.listed.id} />
          <CommitmentFacts commitment={commitment} today={moment.today} />
        </div>
        <div className="lg:col-start-1">
          <CommitmentRecord commitment={commitment} anchors={anchors} />
          <OriginalWords originals={originals} />
          <Relations actor={actor} commitment={commitment} words={relate} />
          <Section title={t('title')} id="history">
            <HistoryList entries={history} inside={inside} names={names} />
          </Section>
        </div>
      </div>
    </article>
  )
}
