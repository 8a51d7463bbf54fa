'use client'

import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'
import { Spinner } from './spinner'

type Props = ComponentProps<'button'> & { variant?: ButtonVariant; size?: ButtonSize }

/** Sends its form. While that runs it says so and takes no second press; it keeps the focus. */
export function SubmitButton({ variant = 'primary', size, className, children, onClick, ...rest }: Props) {
  const { pending } = useFormStatus()
  const t = useTranslations('ui')
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => (pending ? event.preventDefault() : onClick?.(event))}
      className={buttonStyle(variant, size, className)}
    >
      {pending && <Spinner />}
      {pending ? t('busy') : children}
    </button>
  )
}
