import { useLocale, useTranslations } from 'next-intl'
import { meetingField } from '@/lib/calendar/schema'
import { formatDay } from '@/lib/format'
import { Checkbox } from '../ui/checkbox'
import { ActionForm } from '../ui/form'
import { HiddenInput } from '../ui/hidden-input'
import { SubmitButton } from '../ui/submit-button'
import type { FormAction } from './form-action'

type Meeting = { id: string; committeeId: string | null; date: string }

type Props = {
  remove: FormAction
  year: number
  meetings: Meeting[]
  committees: { id: string; shortName: string }[]
}

/** A year's meetings, a column per committee; what is ticked can be removed together. */
export function MeetingList({ remove, year, meetings, committees }: Props) {
  const t = useTranslations('admin.calendar')
  const language = useLocale()
  if (meetings.length === 0) return <p className="text-muted">{t('no_meetings', { year: String(year) })}</p>
  const columns = [{ id: null, shortName: t('the_council') }, ...committees]
  return (
    <ActionForm action={remove} className="space-y-5">
      <HiddenInput name="year" value={year} />
      <div className="grid gap-x-8 gap-y-6 sm:grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
        {columns.map(({ id, shortName }) => (
          <fieldset key={id ?? 'council'}>
            <legend className="mb-2 text-sm font-medium">{shortName}</legend>
            <div className="space-y-0.5 text-sm/6 tabular-nums">
              {meetings
                .filter(({ committeeId }) => committeeId === id)
                .map((meeting) => (
                  <Checkbox
                    key={meeting.id}
                    name={meetingField(meeting.id)}
                    label={formatDay(meeting.date, language, 'weekday')}
                  />
                ))}
            </div>
          </fieldset>
        ))}
      </div>
      <SubmitButton variant="danger" size="small">
        {t('remove_meetings')}
      </SubmitButton>
    </ActionForm>
  )
}
