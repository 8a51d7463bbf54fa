'use client'

import type { FormAction } from '../documents/form-action'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { CandidateRef } from './candidate-ref'

/** Accepting stands out on the card one works in, and is quiet on the others: a page of loud buttons says nothing. */
const LOOKS = {
  accept: {
    variant: 'secondary',
    className:
      'border-accent text-accent group-aria-current/card:bg-accent group-aria-current/card:text-on-accent group-aria-current/card:hover:bg-ink group-aria-current/card:hover:text-paper',
  },
  undo: { variant: 'quiet', className: '-ml-3' },
} as const

type Props = {
  candidate: { id: string; version: number }
  act: keyof typeof LOOKS
  action: FormAction
  label: string
  /** What the button is about, for ears: the words on it are the same on every card. */
  about: string
  gone: boolean
}

/** An act that needs nothing but the press. */
export function PressForm({ candidate: { id, version }, act, action, label, about, gone }: Props) {
  return (
    <ActionForm action={action} edition={version} gone={gone} className="space-y-3">
      <CandidateRef id={id} version={version} />
      <SubmitButton data-act={act} size="small" {...LOOKS[act]}>
        {label}
        <span className="sr-only">: {about}</span>
      </SubmitButton>
    </ActionForm>
  )
}
