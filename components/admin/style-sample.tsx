import { useTranslations } from 'next-intl'
import { Badge } from '../ui/badge'
import { buttonStyle } from '../ui/button-style'

/** How the accent looks where it is used; it follows the reader's own light or dark. */
export function StyleSample() {
  const t = useTranslations('house-style.sample')
  return (
    <div className="space-y-4 rounded border border-rule p-5">
      <p>
        <span className={buttonStyle('primary')}>{t('button')}</span>
      </p>
      <p>
        {t('text')} <span className="text-accent underline">{t('link')}</span>.
      </p>
      <p className="rounded bg-accent-wash px-4 py-3">
        <span className="font-medium text-accent">{t('kept')}</span> {t('notice')}
      </p>
      <p>
        <Badge tone="accent">{t('badge')}</Badge>
      </p>
    </div>
  )
}
