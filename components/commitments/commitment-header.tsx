import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { Badge } from '../ui/badge'
import { Breadcrumbs } from '../ui/breadcrumbs'
import { closedOn } from './closed-on'
import { barOf, daysLateAt, type Moment, standingAt } from './commitment-view'
import { DueNotes } from './due-notes'
import { PromiseLine } from './promise-line'
import { StandingMark } from './standing-mark'
import { StateMark } from './state-mark'
import { WindowBar } from './window-bar'

/** Top of a commitment's page: which one, how it stands, and its window across the page. */
export function CommitmentHeader({ commitment, moment }: { commitment: WholeCommitment; moment: Moment }) {
  const t = useTranslations('commitment')
  const { listed } = commitment
  const standing = standingAt(listed, moment)
  const speaks = standing === 'overdue' || standing === 'due_soon'
  const bar = barOf({ ...listed, settledOn: closedOn(commitment) }, moment)
  return (
    <header>
      <Breadcrumbs crumbs={[{ href: '/commitments', label: t('register') }]} />
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
        <span className="text-muted">{listed.number}</span>
        <StateMark state={listed.state} />
        {speaks && <StandingMark standing={standing} daysLate={daysLateAt(listed, moment)} />}
        {!listed.published && <Badge tone="soon">{t('not_public')}</Badge>}
        {listed.confidential && <Badge tone="late">{t('confidential')}</Badge>}
      </div>
      <h1 className="mt-1 max-w-[48rem] text-2xl break-words hyphens-auto">{listed.title}</h1>
      <PromiseLine commitment={commitment} />
      <div className="mt-6">
        <WindowBar {...bar} size="wide" />
      </div>
      <DueNotes commitment={commitment} today={moment.today} />
    </header>
  )
}
