import { useTranslations } from 'next-intl'
import type { AskedProof } from '@/lib/people/own-proof'
import type { FormAction } from '../admin/form-action'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { NewPassword } from './password-fields'
import { ProofFields } from './proof-fields'

/** A new password of one's own. */
export function PasswordForm({ action, asked }: { action: FormAction; asked: AskedProof }) {
  const t = useTranslations('account.password')
  return (
    <ActionForm action={action} className="max-w-form space-y-5">
      <ProofFields asked={asked} />
      <NewPassword />
      <SubmitButton variant="secondary">{t('change')}</SubmitButton>
    </ActionForm>
  )
}
