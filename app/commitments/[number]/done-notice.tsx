import { getTranslations } from 'next-intl/server'
import { isMoveName } from '@/components/commitments/offered-moves'
import { Notice } from '@/components/ui/notice'
import { type Done, OTHER_DONE } from './done-at'

const isDone = (done: string | undefined): done is Done =>
  isMoveName(done) || OTHER_DONE.some((other) => other === done)

/** Says what was just done, after the move that led back here. */
export async function DoneNotice({ done }: { done: string | undefined }) {
  if (!isDone(done)) return null
  const t = await getTranslations('commitment.done')
  return (
    <div className="mb-6">
      <Notice tone="success" title={t(done)} live />
    </div>
  )
}
