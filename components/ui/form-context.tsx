'use client'

import { createContext, useContext, useId } from 'react'
import { EMPTY_FORM, type FormState } from '@/lib/actions/form-state'

type FormContextValue = { formId: string | null; state: FormState; initial: Record<string, string> }

export const FormContext = createContext<FormContextValue>({ formId: null, state: EMPTY_FORM, initial: {} })

export type FieldState = {
  id: string
  error: string | undefined
  /** What the control starts from: what was entered last time, else what the page gave. */
  value: string
  /** What stands there now, where it differs from what was entered: an edit conflict in this field. */
  theirs: string | undefined
  /** Tries so far; a control keyed by it starts afresh with the new value. */
  attempt: number
}

/** Id of a field's control; the error summary links to it. */
export const fieldId = (formId: string, name: string) => `${formId}-${name}`

/** What the form around a field knows of it. Outside an ActionForm it knows nothing, and `given` holds. */
export function useField(name: string, given?: string): FieldState {
  const own = useId()
  const { formId, state, initial } = useContext(FormContext)
  const failed = state.status === 'error'
  const value = (failed ? state.values[name] : undefined) ?? initial[name] ?? given ?? ''
  const theirs = state.theirs?.[name]
  return {
    id: formId ? fieldId(formId, name) : own,
    error: state.fields[name],
    value,
    theirs: theirs !== undefined && theirs !== value ? theirs : undefined,
    attempt: state.attempt,
  }
}
