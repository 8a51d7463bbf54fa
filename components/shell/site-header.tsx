import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { AccountMenu, type Person } from './account-menu'
import { LanguageSwitch } from './language-switch'
import { MainNavigation } from './main-navigation'
import { destinationsFor } from './navigation'
import { SearchBox } from './search-box'
import { Wordmark } from './wordmark'

const PRODUCT = 'Gestand'

/** Top of every page: whose register this is, who reads it, and where one can go. */
export function SiteHeader({ actor, councilName }: { actor: Person | null; councilName: string }) {
  const t = useTranslations('shell')
  return (
    <header className="border-b border-rule print:border-ink">
      <div className="mx-auto max-w-page px-4 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <Link href="/" className="flex flex-wrap items-center gap-x-3 no-underline">
            <span className="sr-only">{t('home')}</span>
            <span aria-hidden="true">
              <Wordmark />
            </span>
            {councilName !== PRODUCT && (
              <span className="border-edge text-sm text-muted sm:border-l sm:pl-3">{councilName}</span>
            )}
          </Link>
          <div className="flex flex-wrap items-center gap-x-5 print:hidden">
            <AccountMenu person={actor} />
            <LanguageSwitch />
          </div>
        </div>
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2 print:hidden">
          <MainNavigation destinations={destinationsFor(actor?.role ?? null)} />
          <div className="w-full pb-3 sm:w-auto sm:pb-2">
            <SearchBox />
          </div>
        </div>
      </div>
    </header>
  )
}
