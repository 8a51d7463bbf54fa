import { useTranslations } from 'next-intl'
import { DateInput } from '../ui/date-input'
import { ActionForm } from '../ui/form'
import { Select } from '../ui/select'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-action'

type Props = {
  add: FormAction
  committees: { id: string; shortName: string; name: string }[]
  /** Committee of the meeting that was just added: several are often entered in a row. */
  committeeId: string | undefined
  year: number
}

/** Adds one day on which a committee or the council meets. */
export function MeetingForm({ add, committees, committeeId, year }: Props) {
  const t = useTranslations('admin.calendar')
  const options = committees.map(({ id, shortName, name }) => ({
    value: id,
    label: `${shortName} – ${name}`,
  }))
  return (
    <ActionForm action={add} className="mb-6 space-y-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select
          name="committeeId"
          label={t('committee')}
          options={options}
          blank={t('the_council')}
          defaultValue={committeeId}
          className="min-w-0 max-w-full"
        />
        <DateInput name="date" label={t('day')} min={`${year}-01-01`} max={`${year}-12-31`} />
        <SubmitButton variant="secondary">{t('add_meeting')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
