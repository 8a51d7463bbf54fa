import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ListedWebhook } from '@/lib/webhooks/queries'
import { EmptyState } from '../ui/empty-state'
import { WebhookStanding } from './webhook-standing'

/** Systems that are told of changes, and how each does. */
export function WebhookList({ webhooks }: { webhooks: ListedWebhook[] }) {
  const t = useTranslations('webhooks')
  if (webhooks.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
  return (
    <ul aria-label={t('title')} className="border-t border-rule">
      {webhooks.map((webhook) => (
        <li key={webhook.id} className="border-b border-rule py-4">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link href={`/admin/webhooks/${webhook.id}`} className="font-medium [overflow-wrap:anywhere]">
              {webhook.name}
            </Link>
            <WebhookStanding webhook={webhook} />
          </p>
          <p className="text-sm text-muted [overflow-wrap:anywhere]">
            {new URL(webhook.url).host}
            {webhook.waiting > 0 && ` · ${t('waiting', { count: webhook.waiting })}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
