import { useTranslations } from 'next-intl'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { SayForm, type Speaker } from './say-form'
import { SayList, SaySum } from './say-list'

type Props = {
  number: string
  settlement: WholeCommitment['settlements'][number]
  /** Null for those who only read; `proposer` for whoever made the proposal. */
  speaker: Speaker | 'proposer' | null
}

/** What is said of a proposal, near the proposal; and the place to say it, until the committee decides. */
export function ProposalSays({ number, settlement: { id, outcome, says }, speaker }: Props) {
  const t = useTranslations('say')
  const isQuiet = outcome !== null && says.length === 0
  return (
    <div className="mt-4">
      {!isQuiet && (
        <h3 className="flex flex-wrap items-baseline gap-x-4 text-sm font-semibold">
          {t('title')} <SaySum says={says} />
        </h3>
      )}
      {says.length > 0 && <SayList says={says} />}
      {says.length === 0 && !isQuiet && <p className="text-sm text-muted">{t('none')}</p>}
      {!outcome && speaker === 'proposer' && <p className="mt-2 text-sm text-muted">{t('form.own')}</p>}
      {speaker && speaker !== 'proposer' && (
        <SayForm number={number} proposalId={id} speaker={speaker} gone={outcome !== null} />
      )}
    </div>
  )
}
