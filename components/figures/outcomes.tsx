import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Line } from '@/lib/figures/queries'
import { formatNumber, formatShare } from '@/lib/format'
import { Table } from '../ui/table'
import type { Column } from '../ui/table-column'
import { BarChart, BarLegend, type Look } from './bar-chart'
import { FigureBlock } from './figure-block'
import { judgedOf, shareOf } from './share-of'

export type Outcome = { line: Line; label: string; link?: ReactNode }

type Props = { of: 'year' | 'portfolio' | 'committee'; rows: Outcome[] }

const LOOKS: Look[] = ['solid', 'hatched', 'dark', 'outlined', 'dotted']
const valuesOf = ({ onTime, late, notKept, noTerm, lapsed }: Line) => [onTime, late, notKept, noTerm, lapsed]

/** How promises ended, per year, portfolio or committee: the drawing and its table. */
export function Outcomes({ of, rows }: Props) {
  const t = useTranslations('figures')
  const words = (['on_time', 'late', 'not_kept', 'no_term', 'lapsed'] as const).map((word) =>
    t(`outcome.${word}`),
  )
  const bars = rows.map(({ line, label }) => ({ label, values: valuesOf(line) }))
  return (
    <FigureBlock
      wide
      title={t(`${of}.title`)}
      chart={
        <>
          <BarChart name={t(`${of}.chart`)} bars={bars} looks={LOOKS} shares />
          <BarLegend words={words} looks={LOOKS} />
        </>
      }
      table={
        <Table
          caption={t(`${of}.chart`)}
          columns={useColumns(t(`${of}.column`))}
          rows={rows}
          keyOf={({ label }) => label}
        />
      }
    />
  )
}

function useColumns(lead: string): Column<Outcome>[] {
  const t = useTranslations('figures')
  const language = useLocale()
  const number = (
    id: 'live' | 'late' | 'not_kept' | 'lapsed' | 'no_term' | 'slips',
    of: (line: Line) => number,
  ) =>
    ({
      id,
      header: t(`column.${id}`),
      align: 'end',
      cell: ({ line }) => formatNumber(of(line), language),
    }) satisfies Column<Outcome>
  const share = (line: Line) => {
    const value = shareOf(line)
    return value === null ? t('none') : `${formatShare(value, language)} (${line.onTime}/${judgedOf(line)})`
  }
  return [
    { id: 'lead', header: lead, lead: true, cell: ({ label, link }) => link ?? label },
    { id: 'share', header: t('column.share'), align: 'end', nowrap: true, cell: ({ line }) => share(line) },
    number('late', ({ late }) => late),
    {
      id: 'median',
      header: t('column.median'),
      align: 'end',
      cell: ({ line: { median } }) => {
        if (!median) return t('none')
        const days = formatNumber(median.days, language)
        return median.about ? t('about', { days }) : days
      },
    },
    number('not_kept', ({ notKept }) => notKept),
    number('no_term', ({ noTerm }) => noTerm),
    number('lapsed', ({ lapsed }) => lapsed),
    number('live', ({ live }) => live),
    number('slips', ({ slips }) => slips),
  ]
}
