import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'
import { CountBlock } from './count-block'

/** Spans people think in, as runs of the stretches that are counted (LATE_FROM): from, and up to but not including. */
export const SPANS = [
  { span: 'week', from: 0, to: 1 },
  { span: 'four_weeks', from: 1, to: 4 },
  { span: 'quarter', from: 4, to: 8 },
  { span: 'half_year', from: 8, to: 11 },
  { span: 'year', from: 11, to: 18 },
  { span: 'longer', from: 18, to: 23 },
] as const

/** How late the late ones were. */
export function Lateness({ stretches }: { stretches: number[] }) {
  const t = useTranslations('figures')
  const rows = SPANS.map(({ span, from, to }) => ({
    label: t(`late.span.${span}`),
    count: stretches.slice(from, to).reduce((sum, count) => sum + count, 0),
  }))
  if (rows.every(({ count }) => count === 0))
    return (
      <Section title={t('late.title')}>
        <p className="py-2 text-muted">{t('late.none')}</p>
      </Section>
    )
  return (
    <CountBlock
      title={t('late.title')}
      chart={t('late.chart')}
      columns={{ label: t('late.column'), count: t('column.count') }}
      rows={rows}
      look="hatched"
    />
  )
}
