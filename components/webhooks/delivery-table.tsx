import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { WebhookEvent } from '@/lib/webhooks/events'
import type { ListedDelivery } from '@/lib/webhooks/queries'
import { Badge } from '../ui/badge'
import { DOT } from '../ui/dot'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

const TONES = { waiting: 'soon', delivered: 'accent', failed: 'late', withheld: 'neutral' } as const

/** Key of an event's words: a full stop is no part of a message's name. */
const wordOf = (event: WebhookEvent) => event.replace('.', '_') as 'webhook_test'

/** What became of a message; where it did not arrive, why and what comes next. */
function Outcome({ delivery }: { delivery: ListedDelivery }) {
  const t = useTranslations('webhooks')
  const language = useLocale()
  const { state, trouble, status, tries, dueAt } = delivery
  const notes = [
    trouble && t(`trouble.${trouble}`, { status: status ?? 0 }),
    state === 'withheld' && t('withheld'),
    tries > 1 && t('tries', { count: tries }),
    state === 'waiting' && tries > 0 && dueAt && t('again', { when: formatInstant(dueAt, language) }),
  ].filter(Boolean)
  return (
    <>
      <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
      {notes.length > 0 && <span className="block text-sm text-muted">{notes.join(DOT)}</span>}
    </>
  )
}

/** What was told of late, newest first. */
export function DeliveryTable({ deliveries }: { deliveries: ListedDelivery[] }) {
  const t = useTranslations('webhooks')
  const language = useLocale()
  if (deliveries.length === 0) return <p className="text-muted">{t('no_deliveries')}</p>
  const columns: Column<ListedDelivery>[] = [
    { id: 'event', header: t('event.term'), lead: true, cell: ({ event }) => t(`event.${wordOf(event)}`) },
    { id: 'subject', header: t('subject'), cell: ({ subject }) => subject },
    {
      id: 'when',
      header: t('when'),
      nowrap: true,
      cell: ({ createdAt }) => (
        <time dateTime={createdAt.toISOString()}>{formatInstant(createdAt, language)}</time>
      ),
    },
    { id: 'outcome', header: t('outcome'), cell: (delivery) => <Outcome delivery={delivery} /> },
  ]
  return <Table caption={t('caption')} columns={columns} rows={deliveries} keyOf={({ id }) => id} />
}
