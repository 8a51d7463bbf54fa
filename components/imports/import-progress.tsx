import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/format'
import { LookAgain } from './look-again'

type Props = { state: string; done: number; total: number }

/** How far the work has come. It stands in the database: leaving or reloading the page loses nothing. */
export function ImportProgress({ state, done, total }: Props) {
  const t = useTranslations('imports.progress')
  const language = useLocale()
  const count = { done: formatNumber(done, language), total: formatNumber(total, language) }
  return (
    <div role="status" className="mb-8 max-w-form space-y-3">
      <p className="font-medium">{t(state === 'checking' ? 'checking' : 'committing')}</p>
      <progress max={total} value={done} aria-label={t('label')} className="w-full accent-accent" />
      <p className="text-sm text-muted">
        {t('count', count)} {t('hint')}
      </p>
      <LookAgain word={t('look_again')} />
    </div>
  )
}
