import { useTranslations } from 'next-intl'
import { Kbd } from '../ui/kbd'

/** The way to go anywhere: a link to a page, which a script makes a palette over the page one is at. */
export function PaletteOpener() {
  const t = useTranslations('shell.go')
  return (
    <a
      href="/go"
      data-opens-palette=""
      aria-keyshortcuts="Control+K Meta+K"
      className="inline-flex min-h-6 items-center gap-2 text-sm text-muted no-underline underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11"
    >
      {t('open')}
      <span aria-hidden="true" className="max-md:hidden pointer-coarse:hidden">
        <Kbd>Ctrl K</Kbd>
      </span>
    </a>
  )
}
