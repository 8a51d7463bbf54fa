import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Count } from '@/lib/commitments/counts'
import { formatCount, formatDay } from '@/lib/format'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

type Row = {
  slug: string
  shortName: string
  name: string
  nextMeeting: string | null
  proposed: Count
  overdue: Count
}

/** All committees: when each meets, what waits for it, what is late. */
export function CommitteeTable({ rows }: { rows: Row[] }) {
  const t = useTranslations('committees.index')
  const language = useLocale()
  const columns: Column<Row>[] = [
    {
      id: 'committee',
      header: t('committee'),
      lead: true,
      cell: ({ slug, shortName, name }) => (
        <>
          <Link href={`/committees/${slug}`}>{name}</Link> <span className="text-muted">{shortName}</span>
        </>
      ),
    },
    {
      id: 'next',
      header: t('next'),
      cell: ({ nextMeeting }) =>
        nextMeeting ? (
          <time dateTime={nextMeeting}>{formatDay(nextMeeting, language, 'weekday')}</time>
        ) : (
          t('none')
        ),
    },
    {
      id: 'proposed',
      header: t('proposed'),
      align: 'end',
      cell: ({ proposed }) => formatCount(proposed, language),
    },
    {
      id: 'overdue',
      header: t('overdue'),
      align: 'end',
      cell: ({ overdue }) => (
        <span className={overdue.n > 0 ? 'font-medium text-late' : undefined}>
          {formatCount(overdue, language)}
        </span>
      ),
    },
  ]
  return <Table caption={t('committee')} columns={columns} rows={rows} keyOf={({ slug }) => slug} />
}
