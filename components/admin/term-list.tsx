import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/format'
import { Badge } from '../ui/badge'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'

export type TermRow = {
  id: string
  holder: string
  office: string
  startDate: string
  endDate: string | null
}

/** In office on this day. */
export const isInOffice = ({ startDate, endDate }: Pick<TermRow, 'startDate' | 'endDate'>, today: string) =>
  startDate <= today && (endDate === null || endDate >= today)

/** Who held a portfolio, the latest first. */
export function TermList({ terms, today }: { terms: TermRow[]; today: string }) {
  const t = useTranslations('admin.terms')
  const language = useLocale()
  if (terms.length === 0) return <p className="text-muted">{t('none')}</p>
  const office = (value: string) =>
    value === 'burgemeester' || value === 'wethouder' ? t(`office.${value}`) : value
  const columns: Column<TermRow>[] = [
    {
      id: 'holder',
      header: t('holder'),
      lead: true,
      cell: (term) => (
        <>
          <Link href={`/admin/council/terms/${term.id}`}>{term.holder}</Link>{' '}
          {isInOffice(term, today) && <Badge tone="accent">{t('in_office')}</Badge>}
        </>
      ),
    },
    { id: 'office', header: t('office_label'), cell: (term) => office(term.office) },
    { id: 'start', header: t('start'), nowrap: true, cell: (term) => formatDay(term.startDate, language) },
    {
      id: 'end',
      header: t('end'),
      nowrap: true,
      cell: (term) => (term.endDate ? formatDay(term.endDate, language) : '–'),
    },
  ]
  return <Table caption={t('caption')} columns={columns} rows={terms} keyOf={({ id }) => id} />
}
