import { classNames } from './class-names'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'regular' | 'small'

const BASE =
  'inline-flex items-center justify-center gap-2 rounded border font-medium no-underline hover:no-underline ' +
  'pointer-coarse:min-h-11 disabled:opacity-60 aria-disabled:opacity-60 print:hidden'

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'border-accent bg-accent text-on-accent hover:border-ink hover:bg-ink hover:text-paper',
  secondary: 'border-edge bg-surface text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent text-accent hover:border-rule hover:bg-sunken',
  danger: 'border-late bg-surface text-late hover:bg-late hover:text-paper',
}

const SIZES: Record<ButtonSize, string> = {
  regular: 'min-h-9 px-4 py-1.5 text-base',
  small: 'min-h-8 px-3 py-1 text-sm',
}

/** Looks of a button, whatever element carries them. */
export function buttonStyle(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'regular',
  extra?: string,
) {
  return classNames(BASE, VARIANTS[variant], SIZES[size], extra)
}
