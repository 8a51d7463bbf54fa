import { useLocale, useTranslations } from 'next-intl'
import { AGES } from '@/lib/figures/age'
import type { Figures } from '@/lib/figures/queries'
import { formatCount } from '@/lib/format'
import { Section } from '../ui/section'
import { CountBlock } from './count-block'

/** What is open, by how long ago it was promised. */
export function OpenAges({ ages, standing }: Pick<Figures, 'ages' | 'standing'>) {
  const t = useTranslations('figures')
  const language = useLocale()
  const rows = AGES.map(({ age }) => ({ label: t(`age.age.${age}`), count: ages[age] }))
  if (rows.every(({ count }) => count === 0))
    return (
      <Section title={t('age.title')}>
        <p className="py-2 text-muted">{t('age.none')}</p>
      </Section>
    )
  return (
    <CountBlock
      title={t('age.title')}
      lead={t('age.lead', { held: standing.on_hold.n, waiting: formatCount(standing.waiting, language) })}
      chart={t('age.chart')}
      columns={{ label: t('age.column'), count: t('column.count') }}
      rows={rows}
      look="outlined"
    />
  )
}
