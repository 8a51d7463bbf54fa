import { useTranslations } from 'next-intl'
import { TOPICS } from '@/lib/webhooks/events'
import type { FormAction } from '../admin/form-action'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import { TextInput } from '../ui/text-input'

type Props = { action: FormAction; committees: { id: string; name: string }[] }

/** Another system that is to hear of changes: where it listens, and of what. */
export function WebhookForm({ action, committees }: Props) {
  const t = useTranslations('webhooks')
  const options = committees.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <ActionForm action={action} initial={{ commitments: 'on' }} className="max-w-form space-y-4">
      <TextInput name="name" label={t('name')} hint={t('name_hint')} maxLength={60} width="medium" />
      <TextInput name="url" type="url" label={t('url')} hint={t('url_hint')} maxLength={500} />
      <fieldset className="space-y-2">
        <legend className="mb-1 text-sm font-medium">{t('topics')}</legend>
        {TOPICS.map((topic) => (
          <Checkbox key={topic} name={topic} label={t(`topic.${topic}`)} />
        ))}
      </fieldset>
      <Select name="committeeId" label={t('committee')} options={options} blank={t('all_committees')} />
      <SubmitButton>{t('add')}</SubmitButton>
    </ActionForm>
  )
}
