'use client'

import { useEffect, useState } from 'react'
import type { FormState } from '@/lib/actions/form-state'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  run: string
  /** How long it is still offered; 0 when that is over. */
  seconds: number
  words: Record<'undo' | 'seconds' | 'over', string>
  action: (state: FormState, data: FormData) => Promise<FormState>
}

/**
 * Offers to undo, and counts down where there is JavaScript. The server alone decides whether it is in time; the form
 * stays when the time is over, so that the answer to a press that came too late has a place.
 */
export function UndoForm({ run, seconds, words, action }: Props) {
  const [left, setLeft] = useState(seconds)
  const [sent, setSent] = useState(false)
  useEffect(() => {
    if (left === 0) return
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left])
  return (
    <div onSubmit={() => setSent(true)} className="mt-2">
      <ActionForm action={action} className="space-y-2">
        <HiddenInput name="run" value={run} />
        {left > 0 || sent ? (
          <p className="flex flex-wrap items-center gap-3">
            <SubmitButton variant="secondary" size="small">
              {words.undo}
            </SubmitButton>
            <span className="text-sm text-muted tabular-nums" aria-hidden="true">
              {left > 0 && `${left} ${words.seconds}`}
            </span>
          </p>
        ) : (
          <p className="text-sm text-muted">{words.over}</p>
        )}
      </ActionForm>
    </div>
  )
}
