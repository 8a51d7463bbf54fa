import { useTranslations } from 'next-intl'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import type { FormAction } from './form-action'
import { SaveViewPanel } from './save-view-panel'

/** Keeps what the register shows now under a name. */
export function SaveViewForm({ action, query }: { action: FormAction; query: string }) {
  const t = useTranslations('views')
  return (
    <ActionForm action={action} className="min-w-0 space-y-3">
      <SaveViewPanel summary={t('save.title')}>
        <HiddenInput name="query" value={query} />
        <TextInput
          name="name"
          label={t('save.name')}
          hint={t('save.hint')}
          maxLength={60}
          autoComplete="off"
          width="medium"
        />
        <SubmitButton size="small">{t('save.submit')}</SubmitButton>
      </SaveViewPanel>
    </ActionForm>
  )
}
