'use client'

import { useTranslations } from 'next-intl'

type Props = { htmlFor: string; label: string; optional?: boolean; hidden?: boolean }

/** Name of a field. The few that may stay empty say so; the others need no star. */
export function FieldLabel({ htmlFor, label, optional, hidden }: Props) {
  const t = useTranslations('ui')
  return (
    <label htmlFor={htmlFor} className={hidden ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
      {label}
      {optional && <span className="font-normal text-muted"> ({t('optional')})</span>}
    </label>
  )
}
