import { useTranslations } from 'next-intl'
import { Notice } from '../ui/notice'

const DONE = [
  'settings',
  'house_style',
  'token_made',
  'token_revoked',
  'account_created',
  'account_amended',
  'account_deactivated',
  'account_reactivated',
  'password_set',
  'factor_reset',
  'link_sent',
  'account_invited',
  'set_up',
  'body_added',
  'body_amended',
  'term_added',
  'term_amended',
  'period_saved',
  'period_removed',
  'meeting_added',
  'meetings_removed',
  'webhook_added',
  'webhook_removed',
  'webhook_rotated',
  'webhook_resumed',
  'webhook_tested',
  'mail_again',
  'retention',
  'retention_ran',
  'name_withdrawn',
] as const
type Done = (typeof DONE)[number]
const isDone = (word: unknown): word is Done => (DONE as readonly unknown[]).includes(word)

/** Says what was just done, after the form that led here. */
export function DoneNotice({ done }: { done: unknown }) {
  const t = useTranslations('admin.done')
  if (!isDone(done)) return null
  return (
    <div className="mb-6">
      <Notice tone="success" title={t(done)} live />
    </div>
  )
}
