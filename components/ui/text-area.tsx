'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { CONTROL } from './control-style'
import { Field, type FieldProps } from './field'

type Props = FieldProps &
  Pick<ComponentProps<'textarea'>, 'maxLength' | 'placeholder' | 'required' | 'rows' | 'spellCheck'>

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea({ rows = 4, ...props }: Props) {
  const { name, label, hint, optional, labelHidden, defaultValue, className, ...native } = props
  const field = { name, label, hint, optional, labelHidden, defaultValue, className }
  return (
    <Field {...field}>
      {(control, key) => (
        <textarea
          key={key}
          {...native}
          {...control}
          rows={rows}
          className={classNames(CONTROL, 'field-sizing-content min-h-24')}
        />
      )}
    </Field>
  )
}
