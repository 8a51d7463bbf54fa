import { useTranslations } from 'next-intl'
import { ARCHIVE_SCOPES } from '@/lib/archive/schema'
import { RadioGroup } from '../ui/radio-group'
import { SubmitButton } from '../ui/submit-button'

/** Saves the register as one file. A plain form: what comes back is a download, not a page. */
export function ArchiveForm() {
  const t = useTranslations('privacy')
  const choices = ARCHIVE_SCOPES.map((scope) => ({
    value: scope,
    label: t(`archive_scope.${scope}`),
    hint: t(`archive_hint.${scope}`),
  }))
  return (
    <form action="/admin/privacy/archive" method="post" className="max-w-form space-y-4">
      <p className="text-sm text-muted">{t('archive_lead')}</p>
      <RadioGroup name="scope" label={t('archive_what')} choices={choices} defaultValue="public" />
      <SubmitButton variant="secondary">{t('archive_save')}</SubmitButton>
    </form>
  )
}
