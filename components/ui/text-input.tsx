'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { CONTROL } from './control-style'
import { Field, type FieldProps } from './field'

type Native = Pick<
  ComponentProps<'input'>,
  | 'autoComplete'
  | 'inputMode'
  | 'list'
  | 'max'
  | 'maxLength'
  | 'min'
  | 'placeholder'
  | 'required'
  | 'spellCheck'
>
type Props = FieldProps &
  Native & {
    type?: 'text' | 'email' | 'number' | 'password' | 'search' | 'tel' | 'url'
    /** Width in characters, where the answer's length is known: a number, a year. */
    width?: 'short' | 'medium'
  }

const WIDTHS = { short: 'max-w-32', medium: 'max-w-72' } as const

/** One line of text. */
export function TextInput({ type = 'text', width, ...props }: Props) {
  const { name, label, hint, optional, labelHidden, defaultValue, className, ...native } = props
  const field = { name, label, hint, optional, labelHidden, defaultValue, className }
  return (
    <Field {...field}>
      {(control, key) => (
        <input
          key={key}
          {...native}
          {...control}
          type={type}
          className={classNames(CONTROL, width && WIDTHS[width])}
        />
      )}
    </Field>
  )
}
