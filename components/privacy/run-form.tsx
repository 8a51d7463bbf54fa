import { useTranslations } from 'next-intl'
import type { FormAction } from '../admin/form-action'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'

/** Removes what is on the list above it. */
export function RunForm({ action, nothing }: { action: FormAction; nothing: boolean }) {
  const t = useTranslations('privacy')
  return (
    <div className="mt-4 max-w-form">
      {nothing && <p className="text-muted">{t('expired_none')}</p>}
      <ActionForm action={action} gone={nothing} className="space-y-3">
        <p className="text-sm text-muted">{t('run_hint')}</p>
        <Checkbox name="sure" label={t('run_sure')} />
        <SubmitButton variant="danger">{t('run')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
