'use client'

import { useTranslations } from 'next-intl'
import type { FormState } from '@/lib/actions/form-state'
import { ErrorSummary } from './error-summary'

/** What a person wrote has a space in it; numbers, days and choices have none. */
const isWritten = (value: string) => value.trim().includes(' ')

/** Stands where a form was that can no longer be sent: why it was refused, and the words that were entered. */
export function GoneForm({ state }: { state: FormState }) {
  const t = useTranslations('ui')
  const written = Object.entries(state.values).filter(([, value]) => isWritten(value))
  return (
    <div className="my-3 basis-full space-y-3">
      <ErrorSummary formId="" state={{ ...state, fields: {}, theirs: null }} />
      {written.length > 0 && (
        <div>
          <p className="text-sm text-muted">{t('entered')}</p>
          {written.map(([name, value]) => (
            <p
              key={name}
              className="max-w-[65ch] border-l-3 border-rule pl-4 break-words whitespace-pre-line"
            >
              {value}
            </p>
          ))}
        </div>
      )}
    </div>
  )
}
