import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Decided } from '@/lib/committees/list-decided'
import { formatDay } from '@/lib/format'
import { StateMark } from '../commitments/state-mark'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

/** What was decided in one meeting, row by row. */
export function DecidedTable({ caption, rows }: { caption: string; rows: Decided[] }) {
  const t = useTranslations('committees.decisions')
  const columns: Column<Decided>[] = [
    {
      id: 'title',
      header: t('column.title'),
      lead: true,
      cell: ({ number, title }) => (
        <Link href={`/commitments/${number}`} prefetch={false}>
          {title}
        </Link>
      ),
    },
    { id: 'number', header: t('column.number'), nowrap: true, cell: ({ number }) => number },
    {
      id: 'outcome',
      header: t('column.outcome'),
      cell: ({ outcome }) => (outcome === 'returned' ? t('outcome.returned') : <StateMark state={outcome} />),
    },
    { id: 'why', header: t('column.why'), cell: (row) => <Details row={row} /> },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={({ number, outcome }) => `${number} ${outcome}`}
    />
  )
}

function Details({ row: { documentNumber, remainder, reason, outcome, latest } }: { row: Decided }) {
  const t = useTranslations('committees.decisions')
  const language = useLocale()
  const lines = [
    documentNumber && t('document', { number: documentNumber }),
    reason,
    remainder && t('remains', { remainder }),
    outcome === 'partly_settled' && latest && t('until', { day: formatDay(latest, language) }),
  ].filter(Boolean)
  return lines.map((line) => (
    <span key={String(line)} className="block">
      {line}
    </span>
  ))
}
