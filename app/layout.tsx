import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PaletteDialog } from '@/components/go/palette-dialog'
import { OfflineNotice } from '@/components/shell/offline-notice'
import { PageScript } from '@/components/shell/page-script'
import { SiteFooter } from '@/components/shell/site-footer'
import { SiteHeader } from '@/components/shell/site-header'
import { SkipLink } from '@/components/ui/skip-link'
import { BROWSER_NAMESPACES } from '@/i18n/namespaces'
import { currentActor } from '@/lib/access/session'
import { houseStyle } from '@/lib/house-style/queries'
import { councilSettings } from '@/lib/settings/queries'
import { inter, interExtended } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell')
  return { title: { default: 'Gestand', template: '%s – Gestand' }, description: t('description') }
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf8' },
    { media: '(prefers-color-scheme: dark)', color: '#161715' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, messages, t] = await Promise.all([getLocale(), getMessages(), getTranslations('shell')])
  const [actor, { councilName }, style] = await Promise.all([currentActor(), councilSettings(), houseStyle()])
  const logo = style.logoType && `/logo?v=${style.version}`
  const inBrowser = Object.fromEntries(BROWSER_NAMESPACES.map((name) => [name, messages[name]]))
  return (
    <html lang={language} className={`${inter.variable} ${interExtended.variable}`}>
      <body className="flex min-h-dvh flex-col antialiased">
        {style.accentLight && (
          <link rel="stylesheet" href={`/house-style.css?v=${style.version}`} precedence="high" />
        )}
        <PageScript />
        <NextIntlClientProvider messages={inBrowser}>
          <OfflineNotice />
          <SkipLink href="#content">{t('skip')}</SkipLink>
          <SiteHeader actor={actor.kind === 'account' ? actor : null} councilName={councilName} logo={logo} />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-page flex-1 px-4 pt-8 sm:px-6 sm:pt-10"
          >
            {children}
          </main>
          <SiteFooter councilName={councilName} />
          <PaletteDialog />
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
