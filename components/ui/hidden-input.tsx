'use client'

import { useContext } from 'react'
import { FormContext } from './form-context'

/**
 * Something the form sends and nobody sees: a number, a version. After an edit conflict it holds what stands there
 * now, so that the next try is measured against the version the reader has just been shown.
 */
export function HiddenInput({ name, value }: { name: string; value: string | number }) {
  const { state } = useContext(FormContext)
  const sent = state.theirs?.[name] ?? value
  return <input key={sent} type="hidden" name={name} defaultValue={sent} />
}
