import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style'

type Props = ComponentProps<'button'> & { variant?: ButtonVariant; size?: ButtonSize }

/** Does something in this page. What sends a form is a SubmitButton; what goes elsewhere is a ButtonLink. */
export function Button({ variant, size, className, type = 'button', ...rest }: Props) {
  return <button {...rest} type={type} className={buttonStyle(variant, size, className)} />
}
