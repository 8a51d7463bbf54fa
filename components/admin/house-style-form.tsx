import { useTranslations } from 'next-intl'
import { Checkbox } from '../ui/checkbox'
import { FileInput } from '../ui/file-input'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import type { FormAction } from './form-action'

type Style = {
  accentLight: string | null
  accentDark: string | null
  logoName: string | null
  version: number
}

/** The municipality's colour and logo; what cannot be read is refused with what was measured. */
export function HouseStyleForm({ action, style }: { action: FormAction; style: Style }) {
  const t = useTranslations('house-style')
  const { accentLight, accentDark, logoName, version } = style
  const initial = { accentLight: accentLight ?? '', accentDark: accentDark ?? '' }
  const colour = {
    width: 'short',
    optional: true,
    spellCheck: false,
    maxLength: 7,
    placeholder: '#154273',
  } as const
  return (
    <ActionForm action={action} initial={initial} className="max-w-form space-y-5">
      <HiddenInput name="version" value={version} />
      <TextInput name="accentLight" label={t('day')} hint={t('day_hint')} {...colour} />
      <TextInput name="accentDark" label={t('night')} hint={t('night_hint')} {...colour} />
      <FileInput
        name="logo"
        label={t('logo')}
        hint={t(logoName ? 'logo_hint_other' : 'logo_hint', { name: logoName ?? '' })}
        accept=".svg,.png,image/svg+xml,image/png"
        optional
      />
      {logoName && <Checkbox name="removeLogo" label={t('remove')} />}
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
