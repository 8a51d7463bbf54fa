'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useId, useMemo, useState } from 'react'
import { EMPTY_FORM, type FormState } from '@/lib/actions/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { GoneForm } from './gone-form'
import { Notice } from './notice'
import { WATCHED } from './unsaved'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** Values to start from, by field name. */
  initial?: Record<string, string>
  /** What to say when it is saved and the page stays. */
  saved?: string
  /** Which state of things the form is about; a new one starts it afresh. Not a `key`: see below. */
  edition?: number | string
  /** What the form does can no longer be done; it only still says why the last try was refused. */
  gone?: boolean
  className?: string
  children?: ReactNode
}

const NOTHING: Record<string, string> = {}

/** The last answer, unless the thing it was about has moved on since. */
function useCurrent(state: FormState, edition: Props['edition']): FormState {
  const [seen, setSeen] = useState({ edition, attempt: 0 })
  if (seen.edition === edition) return state.attempt > seen.attempt ? state : EMPTY_FORM
  setSeen({ edition, attempt: state.attempt })
  return EMPTY_FORM
}

/**
 * A form over a server action. It keeps what was entered, says what is wrong at the top and at each field, and is
 * an ordinary form where there is no JavaScript. The server alone judges: the browser's own bubbles are off.
 *
 * Without JavaScript the answer comes with a new page and is handed to the form that stands in the same place of the
 * tree. Where someone else was faster, that page may have no such form any more: draw it all the same, as `gone`, or
 * the refusal is lost. For the same reason a changed state of things is an `edition`, never a `key`.
 */
export function ActionForm(props: Props) {
  const { action, initial = NOTHING, saved, edition, gone, className = 'space-y-6', children } = props
  const [answer, send] = useActionState(action, EMPTY_FORM)
  const state = useCurrent(answer, edition)
  const formId = useId()
  const t = useTranslations('ui')
  const context = useMemo(() => ({ formId, state, initial }), [formId, state, initial])
  if (gone) return state.status === 'error' && <GoneForm state={state} />
  return (
    <FormContext value={context}>
      <form action={send} className={className} noValidate {...{ [WATCHED]: '' }}>
        {state.status === 'error' && <ErrorSummary formId={formId} state={state} />}
        {state.status === 'saved' && (
          <Notice tone="success" title={state.message ?? saved ?? t('saved')} live />
        )}
        <Afresh key={edition}>{children}</Afresh>
      </form>
    </FormContext>
  )
}

const Afresh = ({ children }: { children: ReactNode }) => children
