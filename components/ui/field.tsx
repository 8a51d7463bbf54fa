'use client'

import type { ReactNode } from 'react'
import { ConflictChoice } from './conflict-choice'
import { FieldLabel } from './field-label'
import { describedBy, FieldNotes } from './field-notes'
import { useField } from './form-context'

export type FieldProps = {
  name: string
  label: string
  hint?: ReactNode
  /** Says beside the label that it may stay empty. */
  optional?: boolean
  /** For a search field whose button says enough; the label is still read out. */
  labelHidden?: boolean
  /** Starting value; what was entered last time goes before it. */
  defaultValue?: string
  className?: string
}

export type ControlProps = {
  id: string
  name: string
  defaultValue: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type Props = FieldProps & {
  show?: (value: string) => string
  /** Draws the control. It is drawn anew after every try. */
  children: (control: ControlProps, key: number) => ReactNode
}

const asItIs = (value: string) => value

/** Label, hint, error and control, tied together; on an edit conflict a choice between both versions. */
export function Field({
  name,
  label,
  hint,
  optional,
  labelHidden,
  defaultValue,
  className,
  show,
  children,
}: Props) {
  const { id, error, value, theirs, attempt } = useField(name, defaultValue)
  if (theirs !== undefined) {
    return (
      <ConflictChoice id={id} name={name} label={label} mine={value} theirs={theirs} show={show ?? asItIs} />
    )
  }
  const notes = { id, hint, error }
  const control: ControlProps = {
    id,
    name,
    defaultValue: value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(notes),
  }
  return (
    <div className={className}>
      <FieldLabel htmlFor={id} label={label} optional={optional} hidden={labelHidden} />
      <FieldNotes {...notes} />
      {children(control, attempt)}
    </div>
  )
}
