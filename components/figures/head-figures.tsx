import { useLocale, useTranslations } from 'next-intl'
import type { Figures } from '@/lib/figures/queries'
import { formatCount, formatNumber, formatShare } from '@/lib/format'
import { judgedOf, shareOf } from './share-of'

/** The whole page in four figures, each with what it is a part of. */
export function HeadFigures({ all, standing }: Pick<Figures, 'all' | 'standing'>) {
  const t = useTranslations('figures.head')
  const language = useLocale()
  const share = shareOf(all)
  const { median } = all
  const number = (value: number) => formatNumber(value, language)
  const figures = [
    {
      word: t('share'),
      figure: share === null ? '–' : formatShare(share, language),
      note: t('share_of', { onTime: number(all.onTime), judged: number(judgedOf(all)) }),
    },
    {
      word: t('late'),
      figure: number(all.late),
      note: median ? t('late_by', { days: median.days, about: median.about ? 'yes' : 'no' }) : t('late_none'),
    },
    {
      word: t('live'),
      figure: number(all.live),
      note: t('overdue', { overdue: formatCount(standing.overdue, language) }),
    },
    { word: t('slipped'), figure: number(all.slipped), note: t('slips', { slips: all.slips }) },
  ]
  return (
    <dl className="mb-10 grid grid-cols-2 gap-px border-y border-ink bg-rule lg:grid-cols-4">
      {figures.map(({ word, figure, note }) => (
        <div key={word} className="flex flex-col bg-paper py-4 pr-4 even:pl-4 lg:pl-4 lg:first:pl-0">
          <dt className="order-2 text-sm">{word}</dt>
          <dd className="order-1 text-3xl font-semibold tabular-nums">{figure}</dd>
          <dd className="order-3 text-sm text-muted tabular-nums">{note}</dd>
        </div>
      ))}
    </dl>
  )
}
