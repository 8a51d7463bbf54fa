import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import { isTopic } from '@/lib/webhooks/events'
import type { FoundWebhook } from '@/lib/webhooks/queries'
import { DescriptionList } from '../ui/description-list'
import { Notice } from '../ui/notice'
import { WebhookStanding } from './webhook-standing'

/** Where it leads, what it tells, and how it does. */
export function WebhookFacts({ webhook }: { webhook: FoundWebhook }) {
  const t = useTranslations('webhooks')
  const language = useLocale()
  const { url, topics, committee, createdAt, account, pausedAt } = webhook
  const list = new Intl.ListFormat(language).format(
    topics.filter(isTopic).map((topic) => t(`topic.${topic}`).toLowerCase()),
  )
  const when = formatInstant(createdAt, language)
  return (
    <>
      {pausedAt && (
        <div className="mb-6">
          <Notice tone="warning" title={t('paused.title')}>
            {t('paused.text')}
          </Notice>
        </div>
      )}
      <DescriptionList
        items={[
          { term: t('standing.term'), value: <WebhookStanding webhook={webhook} /> },
          { term: t('address'), value: <code className="[overflow-wrap:anywhere]">{url}</code> },
          {
            term: t('told'),
            value: t('of', { topics: list, committee: committee?.shortName ?? t('all_committees') }),
          },
          { term: t('since'), value: t('made', { when, by: account.name }) },
        ]}
      />
    </>
  )
}
