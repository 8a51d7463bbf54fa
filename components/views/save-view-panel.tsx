'use client'

import { type ReactNode, useContext } from 'react'
import { buttonStyle } from '../ui/button-style'
import { FormContext } from '../ui/form-context'

const LOOKS = buttonStyle('quiet', 'small', 'list-none [&::-webkit-details-marker]:hidden')

/** Folds the form away behind its name; open after a try, so that its answer can be read without JavaScript too. */
export function SaveViewPanel({ summary, children }: { summary: string; children: ReactNode }) {
  const { state } = useContext(FormContext)
  return (
    <details open={state.status === 'error'} className="group open:w-full" suppressHydrationWarning>
      <summary className={LOOKS}>{summary}</summary>
      <div className="mt-2 max-w-form space-y-4 border-l-3 border-rule pl-4">{children}</div>
    </details>
  )
}
