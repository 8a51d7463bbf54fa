import { useTranslations } from 'next-intl'
import type { FormAction } from '../admin/form-action'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

type Props = {
  action: FormAction
  /** Where to go when it is right. */
  back?: string
  /** A recovery code is good here too. */
  recovery?: boolean
}

/** Asks for a code of the app. */
export function CodeForm({ action, back, recovery }: Props) {
  const t = useTranslations('account.code')
  return (
    <ActionForm action={action}>
      <TextInput
        name="code"
        label={t('label')}
        hint={t(recovery ? 'hint_recovery' : 'hint')}
        autoComplete="one-time-code"
        inputMode={recovery ? 'text' : 'numeric'}
        spellCheck={false}
        required
        width="medium"
      />
      {back && <HiddenInput name="back" value={back} />}
      <FormActions>
        <SubmitButton>{t(back ? 'enter' : 'confirm')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
