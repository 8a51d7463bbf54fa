'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useId, useMemo } from 'react'
import { EMPTY_FORM, type FormState } from '@/lib/actions/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { Notice } from './notice'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** Values to start from, by field name. */
  initial?: Record<string, string>
  /** What to say when it is saved and the page stays. */
  saved?: string
  className?: string
  children: ReactNode
}

const NOTHING: Record<string, string> = {}

/**
 * A form over a server action. It keeps what was entered, says what is wrong at the top and at each field, and is
 * an ordinary form where there is no JavaScript. The server alone judges: the browser's own bubbles are off.
 */
export function ActionForm({ action, initial = NOTHING, saved, className = 'space-y-6', children }: Props) {
  const [state, send] = useActionState(action, EMPTY_FORM)
  const formId = useId()
  const t = useTranslations('ui')
  const context = useMemo(() => ({ formId, state, initial }), [formId, state, initial])
  return (
    <FormContext value={context}>
      <form action={send} className={className} noValidate>
        {state.status === 'error' && <ErrorSummary formId={formId} state={state} />}
        {state.status === 'saved' && (
          <Notice tone="success" title={state.message ?? saved ?? t('saved')} live />
        )}
        {children}
      </form>
    </FormContext>
  )
}
