import { useTranslations } from 'next-intl'
import type { FormAction } from '../admin/form-action'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'
import { NewPassword, PasswordNow } from './password-fields'

/** A new password of one's own. */
export function PasswordForm({ action }: { action: FormAction }) {
  const t = useTranslations('account.password')
  return (
    <ActionForm action={action} className="max-w-form space-y-5">
      <PasswordNow />
      <NewPassword />
      <SubmitButton variant="secondary">{t('change')}</SubmitButton>
    </ActionForm>
  )
}
