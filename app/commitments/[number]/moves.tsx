import { getTranslations } from 'next-intl/server'
import { MoveList } from '@/components/commitments/move-list'
import { isMoveName, offeredMoves } from '@/components/commitments/offered-moves'
import type { Actor } from '@/lib/access/actor'
import { may } from '@/lib/access/policy'
import type { WholeCommitment } from '@/lib/commitments/find-commitment'
import { councilSettings } from '@/lib/settings/queries'
import { MOVE_ACTIONS } from './move-actions'
import { moveContext } from './move-context'
import { situationOf } from './situation'

type Props = { actor: Actor; commitment: WholeCommitment; edition: number; open?: string }

/** What this person may do here; nothing at all for those who only read. */
export async function Moves({ actor, commitment, edition, open }: Props) {
  const { committeeConfirms } = await councilSettings()
  const situation = situationOf(actor, commitment, committeeConfirms)
  const { next, more } = offeredMoves(actor, situation)
  const mayAmend = may(actor, 'commitment.amend')
  if (next.length + more.length === 0 && !mayAmend) return null
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
      note={isOwn && commitment.state === 'settlement_proposed' ? t('own_proposal') : null}
    />
  )
}
