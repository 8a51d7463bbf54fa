'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Notice } from '../ui/notice'
import { useGuard } from './use-guard'

/** Holds a page that would be lost, and says so while there is no connection. */
export function PageGuard() {
  const t = useTranslations('shell.guard')
  const { online, held } = useGuard(t('unsaved'))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (held > 0) box.current?.focus()
  }, [held])
  if (online) return null
  return (
    <div ref={box} tabIndex={-1} role="alert" className="sticky top-0 z-2 bg-paper p-2 print:hidden">
      <Notice tone="warning" title={t('offline')}>
        {t(held > 0 ? 'offline_held' : 'offline_text')}
      </Notice>
    </div>
  )
}
