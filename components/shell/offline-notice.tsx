import { useTranslations } from 'next-intl'
import { Notice } from '../ui/notice'

/** Says that there is no connection; hidden while there is one. components/browser shows it, and asks its question. */
export function OfflineNotice() {
  const t = useTranslations('shell.guard')
  return (
    <div
      hidden
      data-offline=""
      data-unsaved={t('unsaved')}
      tabIndex={-1}
      role="alert"
      className="group sticky top-0 z-2 bg-paper p-2 print:hidden"
    >
      <Notice tone="warning" title={t('offline')}>
        <p className="group-data-held:hidden">{t('offline_text')}</p>
        <p className="not-group-data-held:hidden">{t('offline_held')}</p>
      </Notice>
    </div>
  )
}
