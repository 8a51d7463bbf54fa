'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { FormState } from '@/lib/actions/form-state'
import { fieldId } from './form-context'
import { Notice } from './notice'

/** What is wrong, each line leading to its field. It takes the focus at every failed try. */
export function ErrorSummary({ formId, state }: { formId: string; state: FormState }) {
  const box = useRef<HTMLDivElement>(null)
  const t = useTranslations('ui')
  const fields = Object.entries(state.fields)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new try moves the focus again
  useEffect(() => box.current?.focus(), [state.attempt])
  return (
    // biome-ignore lint/a11y/noAutofocus: without JavaScript the answer arrives as a new page, and starts here
    <div ref={box} role="alert" tabIndex={-1} autoFocus>
      <Notice tone="error" title={state.message ?? t('errors_title', { count: fields.length })}>
        <ul className="mt-1 space-y-1">
          {fields.map(([name, words]) => (
            <li key={name}>
              <a href={`#${fieldId(formId, name)}`} className="text-late">
                {words}
              </a>
            </li>
          ))}
        </ul>
        {state.theirs && <p className="mt-1">{t('conflict_hint')}</p>}
      </Notice>
    </div>
  )
}
