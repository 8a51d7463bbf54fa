import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Decided } from '@/lib/committees/list-decided'
import { formatDay } from '@/lib/format'
import { StateMark } from '../commitments/state-mark'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

type Outcome = Decided['outcome']
const NO_STATE = ['returned', 'extended', 'extension_refused'] as const
const isState = (outcome: Outcome): outcome is Exclude<Outcome, (typeof NO_STATE)[number]> =>
  !(NO_STATE as readonly Outcome[]).includes(outcome)
const GIVES_TIME: ReadonlySet<Outcome> = new Set(['partly_settled', 'extended'])

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
      cell: ({ outcome }) => (isState(outcome) ? <StateMark state={outcome} /> : t(`outcome.${outcome}`)),
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
    GIVES_TIME.has(outcome) && latest && t('until', { day: formatDay(latest, language) }),
  ].filter(Boolean)
  return lines.map((line) => (
    <span key={String(line)} className="block">
      {line}
    </span>
  ))
}
