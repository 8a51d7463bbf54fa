import { useTranslations } from 'next-intl'
import { Notice } from '../ui/notice'

const DONE = ['session_ended', 'password_changed', 'factor_set', 'factor_removed', 'everywhere'] as const
type Done = (typeof DONE)[number]
const isDone = (word: unknown): word is Done => (DONE as readonly unknown[]).includes(word)

/** Says what was just done to one's own account. */
export function DoneNotice({ done }: { done: unknown }) {
  const t = useTranslations('account.done')
  if (!isDone(done)) return null
  return (
    <div className="mb-6">
      <Notice tone="success" title={t(done)} live />
    </div>
  )
}
