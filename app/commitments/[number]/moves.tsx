import { getLocale, getTranslations } from 'next-intl/server'
import { MoveList } from '@/components/commitments/move-list'
import { nextStep } from '@/components/commitments/next-step'
import { isMoveName, offeredMoves, type Situation } from '@/components/commitments/offered-moves'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import type { IsoDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { councilSettings } from '@/lib/settings/queries'
import { MOVE_ACTIONS } from './move-actions'
import { moveContext } from './move-context'
import { situationOf } from './situation'

type Props = {
  actor: Actor
  commitment: WholeCommitment
  edition: number
  /** The committee's next meeting, where it is to judge. */
  meeting: IsoDay | null
  open?: string
}

/** What has to happen now, and what this person may do here; nothing at all on a closed one for those who only read. */
export async function Moves({ actor, commitment, edition, meeting, open }: Props) {
  const { committeeConfirms } = await councilSettings()
  const situation = situationOf(actor, commitment, committeeConfirms)
  const { next, more } = offeredMoves(actor, situation)
  const mayAmend = may(actor, 'commitment.amend')
  const step = await stepInWords(commitment, situation, meeting)
  if (actor.kind === 'visitor' && !step) return null
  const t = await getTranslations('commitment.moves')
  const isOwn = situation.ownProposal && may(actor, 'commitment.record_decision')
  return (
    <MoveList
      next={next}
      more={more}
      context={await moveContext({ actor, commitment, committeeConfirms, edition })}
      actions={MOVE_ACTIONS}
      open={isMoveName(open) ? open : null}
      mayAmend={mayAmend}
      step={step}
      note={isOwn && commitment.state === 'settlement_proposed' ? t('own_proposal') : null}
    />
  )
}

async function stepInWords(
  { inside }: WholeCommitment,
  { assigneeId, ...at }: Situation,
  meeting: IsoDay | null,
): Promise<string | null> {
  const step = nextStep({ ...at, assigned: inside ? assigneeId !== null : null })
  const [t, language] = await Promise.all([getTranslations('commitment.step'), getLocale()])
  if (step === 'settlement_proposed' && meeting) return t('at_meeting', { day: formatDay(meeting, language) })
  return step && t(step)
}
