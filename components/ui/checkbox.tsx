'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useContext } from 'react'
import { ConflictChoice } from './conflict-choice'
import { describedBy, FieldNotes } from './field-notes'
import { FormContext, useField } from './form-context'

type Props = {
  name: string
  label: ReactNode
  hint?: ReactNode
  defaultChecked?: boolean
  /** What it sends when ticked. */
  value?: string
}

const isOn = (text: string) => text !== '' && text !== 'false'

/** Yes or no. Unticked it sends nothing, as checkboxes do. */
export function Checkbox({ name, label, hint, defaultChecked = false, value = 'on' }: Props) {
  const { state, initial } = useContext(FormContext)
  const { id, error, theirs, attempt } = useField(name)
  const t = useTranslations('ui')
  const given = name in initial ? isOn(initial[name] ?? '') : defaultChecked
  const checked = state.status === 'error' ? isOn(state.values[name] ?? '') : given
  const notes = { id, hint, error }
  if (theirs !== undefined && isOn(theirs) !== checked) {
    const [mine, other] = checked ? [value, ''] : ['', value]
    const show = (text: string) => (isOn(text) ? t('yes') : t('no'))
    return <ConflictChoice id={id} name={name} label={String(label)} mine={mine} theirs={other} show={show} />
  }
  return (
    <div>
      <div className="flex gap-3">
        <input
          key={attempt}
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(notes)}
          className="mt-1 size-4 shrink-0 accent-accent"
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <div className="pl-7">
        <FieldNotes {...notes} />
      </div>
    </div>
  )
}
