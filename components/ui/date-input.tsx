'use client'

import { useLocale } from 'next-intl'
import { isDay } from '@/lib/day'
import { formatDay } from '@/lib/format'
import { classNames } from './class-names'
import { CONTROL } from './control-style'
import { Field, type FieldProps } from './field'

type Props = FieldProps & { required?: boolean; min?: string; max?: string }

/** A calendar day, with the browser's own calendar; sends `2025-06-30` or an empty text. */
export function DateInput({ required, min, max, ...field }: Props) {
  const language = useLocale()
  const show = (value: string) => (isDay(value) ? formatDay(value, language) : value)
  return (
    <Field {...field} show={show}>
      {(control, key) => (
        <input
          key={key}
          {...control}
          type="date"
          required={required}
          min={min}
          max={max}
          className={classNames(CONTROL, 'max-w-48 tabular-nums')}
        />
      )}
    </Field>
  )
}
