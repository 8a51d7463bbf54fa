'use client'

import { classNames } from './class-names'
import { CONTROL } from './control-style'
import { Field, type FieldProps } from './field'

export type Option = { value: string; label: string }

type Props = FieldProps & {
  options: Option[]
  /** First option, for "nothing chosen"; it sends an empty text. */
  blank?: string
  required?: boolean
}

/** One of several, from a list too long for radio buttons. */
export function Select({ options, blank, required, ...field }: Props) {
  const all = blank === undefined ? options : [{ value: '', label: blank }, ...options]
  const show = (value: string) => all.find((option) => option.value === value)?.label ?? value
  return (
    <Field {...field} show={show}>
      {(control, key) => (
        <select key={key} {...control} required={required} className={classNames(CONTROL, 'px-2')}>
          {all.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
