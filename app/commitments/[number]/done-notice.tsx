import { getTranslations } from 'next-intl/server'
import { isMoveName } from '@/components/commitments/offered-moves'
import { UndoOffer } from '@/components/commitments/undo-offer'
import { Notice } from '@/components/ui/notice'
import { currentActor } from '@/lib/access/session'
import { now } from '@/lib/clock'
import { findRun } from '@/lib/commitments/find-run'
import { undoAction } from '../bulk/actions'
import { type Done, OTHER_DONE } from './done-at'

const isDone = (done: string | undefined): done is Done =>
  isMoveName(done) || OTHER_DONE.some((other) => other === done)

/** Says what was just done, after the move that led back here, and for a moment offers the way back. */
export async function DoneNotice({ done, run: id }: { done: string | undefined; run: string | undefined }) {
  if (!isDone(done)) return null
  const t = await getTranslations('commitment.done')
  const run = id ? await findRun(await currentActor(), id) : null
  return (
    <div className="mb-6">
      <Notice tone="success" title={t(done)} live>
        {run && <UndoOffer run={run} now={now()} action={undoAction} />}
      </Notice>
    </div>
  )
}
