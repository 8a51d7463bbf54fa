import { useTranslations } from 'next-intl'
import { Notice } from '../ui/notice'

const DONE = ['renamed', 'moved', 'removed', 'start'] as const
type Done = (typeof DONE)[number]
const isDone = (word: unknown): word is Done => (DONE as readonly unknown[]).includes(word)

/** Says what was just done with a view, after the form that led here. */
export function DoneNotice({ done }: { done: unknown }) {
  const t = useTranslations('views.done')
  if (!isDone(done)) return null
  return (
    <div className="mb-6">
      <Notice tone="success" title={t(done)} live />
    </div>
  )
}
