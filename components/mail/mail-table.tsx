import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatInstant } from '@/lib/format'
import type { ListedMail } from '@/lib/mail/queries'
import { EmptyState } from '../ui/empty-state'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import { MailStateMark } from './mail-state-mark'

/** Mail of the outbox, newest first. */
export function MailTable({ mail }: { mail: ListedMail[] }) {
  const t = useTranslations('mail')
  const language = useLocale()
  if (mail.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
  const columns: Column<ListedMail>[] = [
    {
      id: 'subject',
      header: t('subject'),
      lead: true,
      cell: ({ id, subject }) => <Link href={`/admin/mail/${id}`}>{subject}</Link>,
    },
    { id: 'to', header: t('to'), cell: ({ to }) => <span className="[overflow-wrap:anywhere]">{to}</span> },
    { id: 'kind', header: t('about'), cell: ({ kind }) => t(`kind.${kind}`) },
    {
      id: 'created',
      header: t('created'),
      nowrap: true,
      cell: ({ createdAt }) => (
        <time dateTime={createdAt.toISOString()}>{formatInstant(createdAt, language)}</time>
      ),
    },
    {
      id: 'state',
      header: t('standing'),
      nowrap: true,
      cell: ({ state }) => <MailStateMark state={state} />,
    },
  ]
  return <Table caption={t('caption')} columns={columns} rows={mail} keyOf={({ id }) => id} />
}
