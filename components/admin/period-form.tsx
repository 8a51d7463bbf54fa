import { useTranslations } from 'next-intl'
import { type PeriodName, periodStamp } from '@/lib/calendar/schema'
import { ButtonLink } from '../ui/button-link'
import { DateInput } from '../ui/date-input'
import { ActionForm } from '../ui/form'
import { FormActions } from '../ui/form-actions'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import { calendarHref } from './calendar-href'
import type { FormAction } from './form-action'

export type Period = { id: string; name: string; start: string; end: string }

type Props = {
  name: PeriodName
  year: number
  period: Period | undefined
  save: FormAction
  remove: FormAction
}

/** First and last day of a period, in place of its row. */
export function PeriodForm({ name, year, period, save, remove }: Props) {
  const t = useTranslations('admin.calendar')
  const seen = periodStamp(period)
  return (
    <div className="space-y-3 py-1">
      <ActionForm action={save} className="space-y-3">
        <HiddenInput name="name" value={name} />
        <HiddenInput name="year" value={year} />
        <HiddenInput name="seen" value={seen} />
        <div className="flex flex-wrap gap-x-4 gap-y-3">
          <DateInput name="start" label={t('start')} defaultValue={period?.start} />
          <DateInput name="end" label={t('end')} defaultValue={period?.end} />
        </div>
        <FormActions>
          <SubmitButton size="small">{t('save')}</SubmitButton>
          <ButtonLink href={calendarHref(year)} variant="quiet" size="small" scroll={false}>
            {t('cancel')}
          </ButtonLink>
        </FormActions>
      </ActionForm>
      {period && (
        <ActionForm action={remove} className="space-y-3">
          <HiddenInput name="id" value={period.id} />
          <SubmitButton variant="danger" size="small">
            {t('remove_period')}
          </SubmitButton>
        </ActionForm>
      )}
    </div>
  )
}
