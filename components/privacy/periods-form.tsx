import { useTranslations } from 'next-intl'
import type { Rules } from '@/lib/retention/queries'
import { RETENTION_RULES } from '@/lib/retention/schema'
import type { FormAction } from '../admin/form-action'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

type Props = { action: FormAction; periods: Rules }

/** After how many months each thing goes. */
export function PeriodsForm({ action, periods }: Props) {
  const t = useTranslations('privacy')
  const initial = Object.fromEntries(RETENTION_RULES.map((rule) => [rule, String(periods[rule] ?? '')]))
  return (
    <>
      <p className="mb-4 text-sm text-muted">{t('periods_lead')}</p>
      <ActionForm action={action} initial={initial} className="max-w-form space-y-4">
        <HiddenInput name="version" value={periods.version} />
        {RETENTION_RULES.map((rule) => (
          <TextInput key={rule} name={rule} label={t(`rule.${rule}`)} inputMode="numeric" width="short" />
        ))}
        <Checkbox
          name="nightly"
          label={t('nightly')}
          hint={t('nightly_hint')}
          defaultChecked={periods.nightly}
        />
        <FormActions>
          <SubmitButton>{t('save')}</SubmitButton>
        </FormActions>
      </ActionForm>
    </>
  )
}
