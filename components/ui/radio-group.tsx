'use client'

import type { ReactNode } from 'react'
import { ConflictChoice } from './conflict-choice'
import { describedBy, FieldNotes } from './field-notes'
import { useField } from './form-context'

export type Choice = { value: string; label: string; hint?: ReactNode }

type Props = { name: string; label: string; hint?: ReactNode; choices: Choice[]; defaultValue?: string }

/** One of a few, all in sight. */
export function RadioGroup({ name, label, hint, choices, defaultValue }: Props) {
  const { id, error, value: chosen, theirs, attempt } = useField(name, defaultValue)
  const notes = { id, hint, error }
  if (theirs !== undefined) {
    const show = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value
    return <ConflictChoice id={id} name={name} label={label} mine={chosen} theirs={theirs} show={show} />
  }
  return (
    <fieldset aria-describedby={describedBy(notes)}>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <FieldNotes {...notes} />
      <div className="space-y-2">
        {choices.map((choice, index) => (
          <label key={`${choice.value} ${attempt}`} className="flex gap-3 pointer-coarse:min-h-11">
            <input
              // The error summary leads to the first one.
              id={index === 0 ? id : `${id}-${choice.value}`}
              type="radio"
              name={name}
              value={choice.value}
              defaultChecked={choice.value === chosen}
              className="mt-1 size-4 shrink-0 accent-accent"
            />
            <span>
              {choice.label}
              {choice.hint && <span className="block text-sm text-muted">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
