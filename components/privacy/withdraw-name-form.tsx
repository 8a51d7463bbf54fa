import { useTranslations } from 'next-intl'
import type { FormAction } from '../admin/form-action'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'

type Props = { action: FormAction; people: { who: string; kind: 'account' | 'holder'; name: string }[] }

/** For someone who left and asks to be named no longer. */
export function WithdrawNameForm({ action, people }: Props) {
  const t = useTranslations('privacy')
  const options = people.map(({ who, kind, name }) => ({ value: who, label: t(kind, { name }) }))
  return (
    <div className="max-w-form">
      <p className="mb-4 text-sm text-muted">{t('name_lead')}</p>
      {people.length === 0 && <p className="text-muted">{t('who_none')}</p>}
      <ActionForm action={action} gone={people.length === 0} className="space-y-4">
        <Select name="who" label={t('who')} options={options} blank="–" />
        <Checkbox name="sure" label={t('name_sure')} />
        <SubmitButton variant="danger">{t('withdraw')}</SubmitButton>
      </ActionForm>
    </div>
  )
}
