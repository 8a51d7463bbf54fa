import { useLocale, useTranslations } from 'next-intl'
import type { Line } from '@/lib/figures/queries'
import { formatNumber, formatShare } from '@/lib/format'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import { BarChart, BarLegend, type Look } from './bar-chart'
import { FigureBlock } from './figure-block'
import { shareOf } from './share-of'

type Row = { label: string; onTime: number; late: number; noTerm: number; notKept: number }

const LOOKS: Look[] = ['solid', 'hatched', 'outlined']

/** The same kept promises judged twice: by the window in force, and by the one that was promised first. */
export function BothWindows({ line }: { line: Line }) {
  const t = useTranslations('figures')
  const { onTime, late, noTerm, notKept, first } = line
  const rows: Row[] = [
    { label: t('windows.in_force'), onTime, late, noTerm, notKept },
    { label: t('windows.first'), ...first, notKept },
  ]
  const words = (['on_time', 'late', 'no_term'] as const).map((word) => t(`outcome.${word}`))
  return (
    <FigureBlock
      title={t('windows.title')}
      lead={t('windows.lead')}
      chart={
        <>
          <BarChart
            name={t('windows.chart')}
            bars={rows.map(({ label, ...row }) => ({ label, values: [row.onTime, row.late, row.noTerm] }))}
            looks={LOOKS}
            shares
          />
          <BarLegend words={words} looks={LOOKS} />
        </>
      }
      table={
        <Table caption={t('windows.chart')} columns={useColumns()} rows={rows} keyOf={({ label }) => label} />
      }
    />
  )
}

function useColumns(): Column<Row>[] {
  const t = useTranslations('figures')
  const language = useLocale()
  const number = (id: 'on_time' | 'late' | 'no_term', of: (row: Row) => number): Column<Row> => ({
    id,
    header: t(`column.${id}`),
    align: 'end',
    cell: (row) => formatNumber(of(row), language),
  })
  const share = (row: Row) => {
    const value = shareOf(row)
    return value === null ? t('none') : formatShare(value, language)
  }
  return [
    { id: 'label', header: t('windows.column'), lead: true, cell: ({ label }) => label },
    number('on_time', ({ onTime }) => onTime),
    number('late', ({ late }) => late),
    number('no_term', ({ noTerm }) => noTerm),
    { id: 'share', header: t('definitions.share.term'), align: 'end', cell: share },
  ]
}
