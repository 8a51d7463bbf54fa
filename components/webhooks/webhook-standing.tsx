import { useTranslations } from 'next-intl'
import { Badge } from '../ui/badge'

type Props = { webhook: { pausedAt: Date | null; failures: number } }

/** How a webhook does, in a word. */
export function WebhookStanding({ webhook: { pausedAt, failures } }: Props) {
  const t = useTranslations('webhooks.standing')
  if (pausedAt) return <Badge tone="late">{t('paused')}</Badge>
  if (failures > 0) return <Badge tone="soon">{t('failing')}</Badge>
  return <Badge tone="accent">{t('working')}</Badge>
}
