import { useTranslations } from 'next-intl'
import type { MailState } from '@/lib/mail/kinds'
import { Badge } from '../ui/badge'

const TONES = { waiting: 'soon', sent: 'accent', failed: 'late', kept: 'neutral' } as const

/** What became of a mail, in a word. */
export function MailStateMark({ state }: { state: MailState }) {
  const t = useTranslations('mail.state')
  return <Badge tone={TONES[state]}>{t(state)}</Badge>
}
