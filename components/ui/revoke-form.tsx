import type { ReactNode } from 'react'
import type { FormState } from '@/lib/actions/form-state'
import { ActionForm } from './form'
import { HiddenInput } from './hidden-input'
import { SubmitButton } from './submit-button'

type Props = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  id: string
  /** Of what is taken back, for those who do not see the row it stands in. */
  name: string
  className?: string
  children: ReactNode
}

/** Takes one of several like things back. */
export function RevokeForm({ action, id, name, className, children }: Props) {
  return (
    <ActionForm action={action} className={className}>
      <HiddenInput name="id" value={id} />
      <SubmitButton variant="danger" size="small">
        {children} <span className="sr-only">{name}</span>
      </SubmitButton>
    </ActionForm>
  )
}
