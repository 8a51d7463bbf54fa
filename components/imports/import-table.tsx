import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatInstant, formatNumber } from '@/lib/format'
import type { listImports } from '@/lib/imports/queries'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

type Row = Awaited<ReturnType<typeof listImports>>[number]

/** What was read in last, and what became of it. */
export function ImportTable({ imports }: { imports: Row[] }) {
  const t = useTranslations('imports')
  const language = useLocale()
  const columns: Column<Row>[] = [
    {
      id: 'file',
      header: t('column.file'),
      lead: true,
      cell: ({ id, fileName }) => (
        <Link href={`/imports/${id}`} className="[overflow-wrap:anywhere]">
          {fileName}
        </Link>
      ),
    },
    { id: 'state', header: t('column.state'), cell: ({ state }) => t(`state.${state}`) },
    {
      id: 'total',
      header: t('column.rows'),
      align: 'end',
      cell: ({ total }) => formatNumber(total, language),
    },
    { id: 'by', header: t('column.by'), cell: ({ account }) => account.name },
    { id: 'at', header: t('column.at'), cell: ({ createdAt }) => formatInstant(createdAt, language) },
  ]
  return <Table caption={t('earlier')} columns={columns} rows={imports} keyOf={({ id }) => id} />
}
