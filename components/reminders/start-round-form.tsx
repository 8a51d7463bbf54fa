import { useTranslations } from 'next-intl'
import type { FormAction } from '../admin/form-action'
import { DateInput } from '../ui/date-input'
import { ActionForm } from '../ui/form'
import { SubmitButton } from '../ui/submit-button'

/** One press makes a letter for every portfolio holder. */
export function StartRoundForm({ action, until }: { action: FormAction; until: string }) {
  const t = useTranslations('reminders.start')
  return (
    <ActionForm action={action} initial={{ until }} className="max-w-form space-y-4">
      <p>{t('lead')}</p>
      <DateInput name="until" label={t('until')} hint={t('until_hint')} />
      <SubmitButton>{t('press')}</SubmitButton>
    </ActionForm>
  )
}
