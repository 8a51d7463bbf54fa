import { useLocale } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { Table } from '../ui/table'
import { BarChart, type Look } from './bar-chart'
import { FigureBlock } from './figure-block'

type Props = {
  title: string
  lead?: string
  chart: string
  columns: { label: string; count: string }
  rows: { label: string; count: number }[]
  look: Look
}

/** Plain counts: one bar per row, and the numbers. */
export function CountBlock({ title, lead, chart, columns, rows, look }: Props) {
  const language = useLocale()
  return (
    <FigureBlock
      title={title}
      lead={lead}
      chart={
        <BarChart
          name={chart}
          bars={rows.map(({ label, count }) => ({ label, values: [count] }))}
          looks={[look]}
        />
      }
      table={
        <Table
          caption={chart}
          rows={rows}
          keyOf={({ label }) => label}
          columns={[
            { id: 'label', header: columns.label, lead: true, cell: ({ label }) => label },
            {
              id: 'count',
              header: columns.count,
              align: 'end',
              cell: ({ count }) => formatNumber(count, language),
            },
          ]}
        />
      }
    />
  )
}
