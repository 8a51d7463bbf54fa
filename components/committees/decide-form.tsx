import { useTranslations } from 'next-intl'
import type { FormAction } from '../documents/form-action'
import { DateInput } from '../ui/date-input'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'

type Props = {
  committee: string
  /** What stands on the list as it is shown: nothing else is settled. */
  numbers: string[]
  /** The last meeting that was held. */
  meetingDate: string | null
  today: string
  action: FormAction
}

/** Records that the committee adopted its list, in one act. */
export function DecideForm({ committee, numbers, meetingDate, today, action }: Props) {
  const t = useTranslations('committees.decide')
  return (
    <div className="mt-6 border-t border-ink pt-5 print:hidden">
      <h3>{t('title')}</h3>
      <p className="mt-1 mb-4 max-w-[65ch] text-sm text-muted">{t('lead')}</p>
      <ActionForm action={action} className="max-w-form space-y-4">
        <HiddenInput name="committee" value={committee} />
        <HiddenInput name="numbers" value={numbers.join(' ')} />
        <DateInput
          name="meetingDate"
          label={t('meeting')}
          defaultValue={meetingDate ?? ''}
          max={today}
          required
        />
        <SubmitButton>{t('submit', { count: numbers.length })}</SubmitButton>
      </ActionForm>
    </div>
  )
}
