import { useTranslations } from 'next-intl'
import { TextInput } from '../ui/text-input'

/** The password one has, asked for what changes one's own door. */
export function PasswordNow({ hint, label }: { hint?: string; label?: string }) {
  const t = useTranslations('account.password')
  return (
    <TextInput
      name="currentPassword"
      type="password"
      label={label ?? t('current')}
      hint={hint}
      autoComplete="current-password"
      required={!hint}
      width="medium"
    />
  )
}

/** The password one is to have. */
export function NewPassword() {
  const t = useTranslations('account.password')
  return (
    <TextInput
      name="password"
      type="password"
      label={t('new')}
      hint={t('hint')}
      autoComplete="new-password"
      required
      width="medium"
    />
  )
}
