'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Kbd } from '../ui/kbd'

// Fetched when it is first opened: most readers never do.
const Palette = lazy(() => import('./palette').then((part) => ({ default: part.Palette })))

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey

/** The way to go anywhere: a link to a page, which JavaScript makes a palette over the page one is at. */
export function PaletteOpener() {
  const t = useTranslations('shell.go')
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <a
        href="/go"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setOpen(true)
        }}
        className="inline-flex min-h-6 items-center gap-2 text-sm text-muted no-underline underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11"
      >
        {t('open')}
        <span aria-hidden="true" className="max-md:hidden pointer-coarse:hidden">
          <Kbd>Ctrl K</Kbd>
        </span>
      </a>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
