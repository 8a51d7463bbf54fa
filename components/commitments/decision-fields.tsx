import { useTranslations } from 'next-intl'
import { DateInput } from '../ui/date-input'
import { RadioGroup } from '../ui/radio-group'
import { TextArea } from '../ui/text-area'

/** The meeting that decided; where the council leaves decisions to its office, naming one is optional. */
export function MeetingField({ required }: { required: boolean }) {
  const t = useTranslations('commitment.form')
  return (
    <DateInput
      name="meetingDate"
      label={t('meeting_date')}
      hint={t('meeting_date_hint')}
      optional={!required}
      required={required}
    />
  )
}

export function ReasonField({ optional, label }: { optional?: boolean; label?: string }) {
  const t = useTranslations('commitment.form')
  return <TextArea name="reason" label={label ?? t('reason')} optional={optional} maxLength={2000} rows={3} />
}

/** Granted or refused; a refusal gives its reason. */
export function ExtensionDecisionFields() {
  const t = useTranslations('commitment.form')
  const choices = (['granted', 'refused'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <>
      <RadioGroup name="decision" label={t('decision')} choices={choices} defaultValue="granted" />
      <ReasonField optional label={t('refusal_reason')} />
      <MeetingField required={false} />
    </>
  )
}

/** Closed without delivery: it lapses, or it was not kept. */
export function ClosingFields() {
  const t = useTranslations('commitment.form')
  const choices = (['lapsed', 'not_kept'] as const).map((value) => ({
    value,
    label: t(value),
    hint: t(`${value}_hint`),
  }))
  return (
    <>
      <RadioGroup name="outcome" label={t('outcome')} choices={choices} />
      <MeetingField required />
      <ReasonField />
    </>
  )
}
