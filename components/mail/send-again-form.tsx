import { useTranslations } from 'next-intl'
import type { MailState } from '@/lib/mail/kinds'
import type { FormAction } from '../admin/form-action'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = { action: FormAction; mail: { id: string; state: MailState } }

/** Offers another go where mail did not leave. */
export function SendAgainForm({ action, mail: { id, state } }: Props) {
  const t = useTranslations('mail')
  if (state !== 'failed' && state !== 'kept') return null
  return (
    <ActionForm action={action} className="mt-6 max-w-form space-y-2">
      <HiddenInput name="id" value={id} />
      <p className="text-sm text-muted">{t('again_hint')}</p>
      <SubmitButton variant="secondary">{t('again')}</SubmitButton>
    </ActionForm>
  )
}
