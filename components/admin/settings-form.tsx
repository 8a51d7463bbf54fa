import { useTranslations } from 'next-intl'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'
import type { FormAction } from './form-action'

type Settings = {
  councilName: string
  committeeConfirms: boolean
  plannedTermDays: number | null
  dueSoonDays: number
  adminsNeedFactor: boolean
  everyoneNeedsFactor: boolean
  idleHours: number
  version: number
}

/** The council's own rules. */
export function SettingsForm({ action, settings }: { action: FormAction; settings: Settings }) {
  const t = useTranslations('admin.settings')
  const { councilName, committeeConfirms, adminsNeedFactor, everyoneNeedsFactor, version, ...numbers } =
    settings
  const initial = {
    councilName,
    plannedTermDays: String(numbers.plannedTermDays ?? ''),
    dueSoonDays: String(numbers.dueSoonDays),
    idleHours: String(numbers.idleHours),
  }
  return (
    <ActionForm action={action} initial={initial} className="max-w-form space-y-5">
      <HiddenInput name="version" value={version} />
      <TextInput name="councilName" label={t('council_name')} hint={t('council_name_hint')} maxLength={100} />
      <TextInput
        name="dueSoonDays"
        label={t('due_soon')}
        hint={t('due_soon_hint')}
        inputMode="numeric"
        width="short"
      />
      <TextInput
        name="plannedTermDays"
        label={t('planned_term')}
        hint={t('planned_term_hint')}
        inputMode="numeric"
        width="short"
        optional
      />
      <Checkbox
        name="committeeConfirms"
        label={t('committee_confirms')}
        hint={t('committee_confirms_hint')}
        defaultChecked={committeeConfirms}
      />
      <Checkbox
        name="adminsNeedFactor"
        label={t('admins_need_factor')}
        hint={t('admins_need_factor_hint')}
        defaultChecked={adminsNeedFactor}
      />
      <Checkbox
        name="everyoneNeedsFactor"
        label={t('everyone_needs_factor')}
        hint={t('everyone_needs_factor_hint')}
        defaultChecked={everyoneNeedsFactor}
      />
      <TextInput
        name="idleHours"
        label={t('idle_hours')}
        hint={t('idle_hours_hint')}
        inputMode="numeric"
        width="short"
      />
      <FormActions>
        <SubmitButton>{t('save')}</SubmitButton>
      </FormActions>
    </ActionForm>
  )
}
