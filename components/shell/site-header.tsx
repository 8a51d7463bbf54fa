import { PaletteOpener } from '../go/palette-opener'
import { AccountMenu, type Person } from './account-menu'
import { Brand } from './brand'
import { LanguageSwitch } from './language-switch'
import { MainNavigation } from './main-navigation'
import { destinationsFor } from './navigation'
import { SearchBox } from './search-box'

type Props = { actor: Person | null; councilName: string; logo: string | null }

/** Top of every page: whose register this is, who reads it, and where one can go. */
export function SiteHeader({ actor, councilName, logo }: Props) {
  return (
    <header className="border-b border-rule print:border-ink">
      <div className="mx-auto max-w-page px-4 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
          <Brand councilName={councilName} logo={logo} />
          <div className="flex flex-wrap items-center gap-x-5 print:hidden">
            <PaletteOpener />
            <AccountMenu person={actor} />
            <LanguageSwitch />
          </div>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-5 print:hidden md:items-end md:gap-x-8">
          <MainNavigation destinations={destinationsFor(actor?.role ?? null)} />
          <div className="min-w-36 flex-1 pb-3 md:flex-none md:pb-2">
            <SearchBox />
          </div>
        </div>
      </div>
    </header>
  )
}
