import { useTranslations } from 'next-intl'
import type { Expired } from '@/lib/retention/queries'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

/** What a run would remove now, with the first of each by name. */
export function ExpiredTable({ expired }: { expired: Expired[] }) {
  const t = useTranslations('privacy')
  const columns: Column<Expired>[] = [
    { id: 'rule', header: t('column.rule'), lead: true, cell: ({ rule }) => t(`rule.${rule}`) },
    {
      id: 'period',
      header: t('column.period'),
      nowrap: true,
      cell: ({ months }) => (months === null ? t('kept') : t('months', { months })),
    },
    { id: 'count', header: t('column.count'), nowrap: true, cell: ({ count }) => t('count', { count }) },
    {
      id: 'examples',
      header: t('column.examples'),
      cell: (row) => (row.count > 0 ? <Examples {...row} /> : null),
    },
  ]
  return <Table caption={t('expired')} columns={columns} rows={expired} keyOf={({ rule }) => rule} />
}

function Examples({ examples, count }: Expired) {
  const t = useTranslations('privacy')
  const more = count - examples.length
  const named = more > 0 ? [...examples, t('and_more', { count: more })] : examples
  return <span className="text-sm">{named.join('; ')}</span>
}
