'use client'

import { type ReactNode, useContext } from 'react'
import { buttonStyle } from '../ui/button-style'
import { FormContext } from '../ui/form-context'

type Props = {
  /** Panels of one group close each other. */
  group: string
  /** Which key opens it. */
  act: string
  summary: string
  children: ReactNode
}

/** Folds a form away behind its own button; after a failed try it stays open, with JavaScript and without. */
export function ActPanel({ group, act, summary, children }: Props) {
  const { state } = useContext(FormContext)
  return (
    <details name={group} data-act={act} open={state.status === 'error' || undefined} className="group/act">
      <summary
        className={buttonStyle(
          'quiet',
          'small',
          'list-none group-open/act:bg-sunken [&::-webkit-details-marker]:hidden',
        )}
      >
        {summary}
      </summary>
      <div className="mt-2 space-y-4 border-l-3 border-rule py-1 pl-4">{children}</div>
    </details>
  )
}
