import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import type { ListedRound } from '@/lib/reminders/queries'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

/** Rounds that were sent, with how many answers came back and how many wait. */
export function RoundTable({ rounds }: { rounds: ListedRound[] }) {
  const t = useTranslations('reminders.table')
  const language = useLocale()
  if (rounds.length === 0) return <p className="text-muted">{t('none')}</p>
  const columns: Column<ListedRound>[] = [
    {
      id: 'today',
      header: t('date'),
      lead: true,
      cell: ({ id, today }) => <Link href={`/reminders/${id}`}>{formatDay(today, language)}</Link>,
    },
    { id: 'until', header: t('until'), cell: ({ until }) => formatDay(until, language) },
    { id: 'by', header: t('by'), cell: ({ by }) => by },
    { id: 'holders', header: t('holders'), align: 'end', cell: ({ holders }) => holders },
    { id: 'items', header: t('items'), align: 'end', cell: ({ items }) => items },
    { id: 'answered', header: t('answered'), align: 'end', cell: ({ answered }) => answered },
    { id: 'open', header: t('open'), align: 'end', cell: ({ open }) => open },
  ]
  return <Table caption={t('caption')} columns={columns} rows={rounds} keyOf={({ id }) => id} />
}
