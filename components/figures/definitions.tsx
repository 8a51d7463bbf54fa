import { useTranslations } from 'next-intl'
import { Section } from '../ui/section'

const TERMS = ['public', 'on_time', 'late', 'share', 'no_term', 'median', 'slips', 'standing'] as const

/** What each figure counts, and what it leaves out. */
export function Definitions() {
  const t = useTranslations('figures.definitions')
  return (
    <Section id="definitions" title={t('title')}>
      <dl className="grid gap-x-12 gap-y-4 md:grid-cols-2">
        {TERMS.map((term) => (
          <div key={term} className="break-inside-avoid">
            <dt className="font-medium">{t(`${term}.term`)}</dt>
            <dd className="max-w-[60ch] text-sm text-muted">{t(`${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
