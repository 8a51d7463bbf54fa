'use client'

import { classNames } from './class-names'
import { CONTROL } from './control-style'
import { Field, type FieldProps } from './field'

type Props = Omit<FieldProps, 'defaultValue'> & { accept?: string; required?: boolean; multiple?: boolean }

const PICKER =
  'file:mr-3 file:rounded file:border file:border-solid file:border-edge file:bg-sunken file:px-3 file:py-1 ' +
  'file:text-sm file:font-medium file:text-ink'

/** A file from the reader's machine. A browser never keeps it for a second try. */
export function FileInput({ accept, required, multiple, ...field }: Props) {
  return (
    <Field {...field}>
      {({ defaultValue: _, ...control }) => (
        <input
          {...control}
          type="file"
          accept={accept}
          required={required}
          multiple={multiple}
          className={classNames(CONTROL, PICKER)}
        />
      )}
    </Field>
  )
}
