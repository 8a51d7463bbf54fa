'use client'

import { type ReactNode, useContext } from 'react'
import { buttonStyle } from '../ui/button-style'
import { FormContext } from '../ui/form-context'

/** How much a move asks to be noticed: the one likely next, its siblings, the rest. */
export type MoveWeight = 'leading' | 'beside' | 'rest'

const BUTTON = 'w-full list-none group-open:mb-4 [&::-webkit-details-marker]:hidden'

const LOOKS: Record<MoveWeight, string> = {
  leading: buttonStyle('primary', 'regular', BUTTON),
  beside: buttonStyle('secondary', 'regular', BUTTON),
  rest: 'flex items-center gap-2 py-2 text-accent pointer-coarse:min-h-11 group-open:font-medium [&::-webkit-details-marker]:hidden',
}

type Props = { summary: string; weight: MoveWeight; open: boolean; children: ReactNode }

/** Folds a move's form away behind its name. After a failed try it stands open, with JavaScript and without. */
export function MovePanel({ summary, weight, open, children }: Props) {
  const { state } = useContext(FormContext)
  return (
    // The browser may have opened it before React arrived.
    <details open={open || state.status === 'error'} className="group" suppressHydrationWarning>
      <summary className={LOOKS[weight]}>
        {weight === 'rest' && <Arrow />}
        {summary}
      </summary>
      <div className="mt-1 mb-4 space-y-4 border-l-3 border-rule pl-4">{children}</div>
    </details>
  )
}

/** The same arrow as every other disclosure's. */
function Arrow() {
  return (
    <svg
      className="size-3 shrink-0 transition-transform group-open:rotate-90"
      viewBox="0 0 12 12"
      fill="none"
      aria-hidden="true"
    >
      <path d="m4 2 4 4-4 4" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  )
}
