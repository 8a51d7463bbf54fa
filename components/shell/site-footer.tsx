import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DOT } from '../ui/dot'

/** End of every page: what this is and whose. */
export function SiteFooter({ councilName }: { councilName: string }) {
  const t = useTranslations('shell')
  return (
    <footer className="mt-16 border-t border-rule text-sm text-muted print:hidden">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-8 gap-y-1 px-4 py-6 sm:px-6">
        <p>
          {t('footer')}
          {DOT}
          {councilName}
        </p>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <Link href="/help/lifecycle" className="text-muted">
            {t('help')}
          </Link>
          <Link href="/accessibility" className="text-muted">
            {t('accessibility')}
          </Link>
        </p>
        <p>{t('footer_source')}</p>
      </div>
    </footer>
  )
}
