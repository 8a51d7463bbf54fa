import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { Moment } from '@/lib/commitments/facets'
import type { ListedCommitment } from '@/lib/commitments/public-commitment'
import { formatDay } from '@/lib/format'
import { DueWords } from '../commitments/due-words'
import { StandingCell } from '../commitments/standing-cell'
import { Still } from '../still/still'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

type Props = { items: ListedCommitment[]; moment: Moment }

/** The list a committee has on the table: number, promise, who and when, term, how it stands. */
export function PrintTable({ items, moment }: Props) {
  const t = useTranslations('sheets.print')
  const language = useLocale()
  const columns: Column<ListedCommitment>[] = [
    {
      id: 'number',
      header: t('number'),
      nowrap: true,
      cell: ({ number }) => <Link href={`/commitments/${number}`}>{number}</Link>,
    },
    {
      id: 'title',
      header: t('commitment'),
      lead: true,
      cell: ({ title, party }) => (
        <>
          {title}
          {party && <span className="block text-muted">{t('asked_by', { party })}</span>}
        </>
      ),
    },
    {
      id: 'made',
      header: t('made'),
      cell: ({ madeOn, madeBy, committee }) => (
        <>
          {formatDay(madeOn, language, 'numeric')}
          {madeBy && <span className="block text-muted">{madeBy}</span>}
          {committee && <span className="block text-muted">{committee.shortName}</span>}
        </>
      ),
    },
    { id: 'due', header: t('due'), cell: (item) => <DueWords {...item} /> },
    { id: 'state', header: t('state'), cell: (item) => <StandingCell item={item} moment={moment} /> },
  ]
  return (
    <Still>
      <Table caption={t('title')} columns={columns} rows={items} keyOf={({ id }) => id} />
    </Still>
  )
}
