'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { id: string; hint?: ReactNode; error?: string }

/** Ids of the notes a control is described by, for `aria-describedby`. */
export function describedBy({ id, hint, error }: Props): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** What helps to fill a field in, and what was wrong with it last time. */
export function FieldNotes({ id, hint, error }: Props) {
  const t = useTranslations('ui')
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mb-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1.5 text-sm font-medium text-late">
          <span className="sr-only">{t('error')}: </span>
          {error}
        </p>
      )}
    </>
  )
}
