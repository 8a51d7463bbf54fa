import { useTranslations } from 'next-intl'
import { LANGUAGES, type Language } from '@/i18n/languages'
import { NOTICE_KINDS, type NoticeKind } from '@/lib/notices/kinds'
import type { FormAction } from '../admin/form-action'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { RadioGroup } from '../ui/radio-group'
import { SubmitButton } from '../ui/submit-button'

type Props = { action: FormAction; choice: { mailLanguage: Language; on: NoticeKind[] } }

/** Each kind of mail on or off, and the language of all of it. */
export function MailChoiceForm({ action, choice: { mailLanguage, on } }: Props) {
  const [t, mail] = [useTranslations('notices'), useTranslations('mail.kind')]
  const languages = LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))
  return (
    <ActionForm
      action={action}
      initial={{ mailLanguage }}
      edition={`${mailLanguage} ${on.join()}`}
      saved={t('saved')}
      className="max-w-form space-y-6"
    >
      <fieldset className="space-y-3">
        <legend className="mb-2 font-medium">{t('kinds')}</legend>
        {NOTICE_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            name={kind}
            label={mail(kind)}
            hint={t(`hint.${kind}`)}
            defaultChecked={on.includes(kind)}
          />
        ))}
      </fieldset>
      <RadioGroup name="mailLanguage" label={t('mail_language')} choices={languages} />
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
