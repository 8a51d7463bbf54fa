import type { ReactNode } from 'react'
import type { FormState } from '@/lib/actions/form-state'
import type { ButtonVariant } from './button-style'
import { ActionForm } from './form'
import { HiddenInput } from './hidden-input'
import { SubmitButton } from './submit-button'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  id: string
  variant?: ButtonVariant
  hint?: ReactNode
  /** It can no longer be done; see ActionForm. */
  gone?: boolean
  children: ReactNode
}

/** A form that asks nothing: one press does it to the thing on this page. */
export function OneButtonForm({ action, id, variant = 'secondary', hint, gone, children }: Props) {
  return (
    <ActionForm action={action} gone={gone} className="space-y-2">
      <HiddenInput name="id" value={id} />
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <SubmitButton variant={variant}>{children}</SubmitButton>
    </ActionForm>
  )
}
